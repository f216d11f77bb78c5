import {createNode} from '@sanity/comlink'
import type {VisualEditingControllerMsg, VisualEditingNodeMsg} from '@sanity/presentation-comlink'
import Router from 'next/router'
import {type ReactNode, useEffect, useRef} from 'react'

export type ConnectedPreviewProps = {
  /** The treatment that is shown. */
  readonly id: string
  /** Address of the Studio. */
  readonly studio: string
  readonly children: ReactNode
}

/** Where in the document the clicked place is stored: in one of its sections, by its key, or in its head. */
function pathOf(clicked: Element): string {
  const section = clicked.closest('section[id^="section-"]')
  if (section !== null) return `sections[_key=="${section.id.slice('section-'.length)}"]`
  if (clicked.closest('.summary') !== null) return 'summary'
  return 'title'
}

/** The page of a draft, connected to the Studio around it: a click opens what was clicked, a change is shown at once. */
export const ConnectedPreview = ({id, studio, children}: ConnectedPreviewProps) => {
  const place = useRef<HTMLDivElement>(null)

  useEffect(() => {
    const changes = new EventSource('/api/preview/changes')
    changes.addEventListener('message', () => void Router.replace(Router.asPath, undefined, {scroll: false}))
    return () => changes.close()
  }, [])

  useEffect(() => {
    const node = createNode<VisualEditingNodeMsg, VisualEditingControllerMsg>({
      name: 'visual-editing',
      connectTo: 'presentation',
    })
    const stop = node.start()
    node.post('visual-editing/navigate', {type: 'replace', title: document.title, url: location.pathname})
    const open = (event: MouseEvent) => {
      if (!(event.target instanceof Element)) return
      // A link to another page leads there; one inside the page stays what it is.
      if (event.target.closest('a') !== null) return
      const path = pathOf(event.target)
      node.post('visual-editing/focus', {id, type: 'treatment', path, baseUrl: studio})
    }
    const element = place.current
    element?.addEventListener('click', open)
    return () => {
      element?.removeEventListener('click', open)
      stop()
    }
  }, [id, studio])

  return <div ref={place}>{children}</div>
}
