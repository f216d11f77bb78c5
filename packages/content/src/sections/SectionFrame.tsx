import type {ReactNode} from 'react'
import {sectionAnchor} from './section-anchor.ts'

type SectionFrameProps = {
  /** `_key` of the section. */
  sectionKey: string
  heading?: string | undefined
  /** Class of the section type. */
  className: string
  children: ReactNode
}

/** The frame that every section stands in: a landmark named by its heading, where it has one. */
export const SectionFrame = ({sectionKey, heading, className, children}: SectionFrameProps) => {
  const id = sectionAnchor(sectionKey)
  const headingId = `${id}-heading`
  return (
    <section id={id} className={className} aria-labelledby={heading === undefined ? undefined : headingId}>
      {heading !== undefined && <h2 id={headingId}>{heading}</h2>}
      {children}
    </section>
  )
}
