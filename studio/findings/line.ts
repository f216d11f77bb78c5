import type {Finding} from '@caveat/claims'

/** The words of a finding in their line. */
export type Line = {readonly before: string; readonly words: string; readonly after: string}

/** So many characters on either side of the words say where they stand. */
const aroundWords = 70

const shortenedAtStart = (text: string) => {
  if (text.length <= aroundWords) return text
  const end = text.slice(-aroundWords)
  return `… ${end.slice(end.indexOf(' ') + 1)}`
}

const shortenedAtEnd = (text: string) => {
  if (text.length <= aroundWords) return text
  const start = text.slice(0, aroundWords)
  return `${start.slice(0, Math.max(start.lastIndexOf(' '), 0))} …`
}

/** What to show of the text that a finding is about: nothing where it is about no words. */
export function lineOf({excerpt, span, passage}: Finding): Line | undefined {
  if (passage !== undefined && span !== undefined)
    return {
      before: shortenedAtStart(passage.slice(0, span.from)),
      words: passage.slice(span.from, span.to),
      after: shortenedAtEnd(passage.slice(span.to)),
    }
  return excerpt === undefined ? undefined : {before: '', words: excerpt, after: ''}
}
