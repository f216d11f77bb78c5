import type {ReactNode} from 'react'
import {Breadcrumb} from './Breadcrumb.tsx'

type OpeningProps = {readonly title: string; readonly children?: ReactNode}

/** The top of every page that is no treatment: the way back to all treatments, what the page is, a line or two. */
export const Opening = ({title, children}: OpeningProps) => (
  <>
    <Breadcrumb above={[{name: 'All treatments', address: '/'}]} />
    <div className="opening">
      <h1>{title}</h1>
      {children}
    </div>
  </>
)
