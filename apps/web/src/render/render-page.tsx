import {HeadManagerContext} from 'next/dist/shared/lib/head-manager-context.shared-runtime'
import {createElement, Fragment, type ReactElement} from 'react'
import {renderToStaticMarkup} from 'react-dom/server'

/** A page as HTML, as Next makes it but for the frame around it: what it puts into its head, and its body. */
export function renderPage(page: ReactElement): {readonly head: string; readonly body: string} {
  let head: ReactElement[] = []
  const manager = {updateHead: (elements: ReactElement[]) => (head = elements), mountedInstances: new Set()}
  const body = renderToStaticMarkup(
    <HeadManagerContext.Provider value={manager}>{page}</HeadManagerContext.Provider>,
  )
  return {head: renderToStaticMarkup(createElement(Fragment, null, ...head)), body}
}

/** A page as a whole HTML document, as browsers get it. */
export function documentOf(element: ReactElement): string {
  const {head, body} = renderPage(element)
  return `<!DOCTYPE html><html lang="en-US"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">${head}</head><body>${body}</body></html>`
}
