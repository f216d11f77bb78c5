import type {ClipboardEvent as ReactClipboardEvent} from 'react'

/** Word puts a space that stands beside bold or italic words into an element of its own. */
const spaceRun = /<span\b[^>]*\bmso-spacerun\s*:\s*yes[^>]*>((?:\s|&nbsp;|&#160;)*)<\/span>/gi

/**
 * What Word puts on the clipboard, with its spaces as text: the editor takes an element that holds nothing but
 * a space for layout, and joins the words on both sides. Undefined where there is nothing to mend.
 */
export function withSpacesOfWord(html: string): string | undefined {
  const mended = html.replaceAll(spaceRun, (_, space: string) => (space === '' ? '' : ' '))
  return mended === html ? undefined : mended
}

/** Has the editor paste what Word meant, in place of what it wrote. For the capture of `paste`. */
export function keepSpacesOfWord({nativeEvent, target}: ReactClipboardEvent): void {
  const given = nativeEvent.clipboardData
  const html = given === null ? undefined : withSpacesOfWord(given.getData('text/html'))
  if (given === null || html === undefined) return
  const clipboardData = new DataTransfer()
  clipboardData.setData('text/plain', given.getData('text/plain'))
  clipboardData.setData('text/html', html)
  nativeEvent.preventDefault()
  nativeEvent.stopImmediatePropagation()
  target.dispatchEvent(
    new ClipboardEvent('paste', {clipboardData, bubbles: true, cancelable: true, composed: true}),
  )
}
