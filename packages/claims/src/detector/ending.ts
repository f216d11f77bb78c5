/** How a sentence ends: what stands last but closing marks, white space and the marks of notes. */
export type Ending = {
  readonly question: boolean
  readonly exclamation: boolean
  readonly stop: boolean
  readonly colon: boolean
  /** On a letter, a number, or a sign that stands behind one. */
  readonly unended: boolean
}

/** Longer than any closing marks. */
const longest = 12

const isNoteMark = (character: string) => '*†‡'.includes(character) || /\s/.test(character)
const isClosing = (character: string) => '"”’)'.includes(character)
const isLast = (character: string) => '%™®+)'.includes(character) || /[\p{L}\p{N}]/u.test(character)

/** The last character, whole where it takes two units. */
const lastOf = (text: string, end: number, least: number): string => {
  const unit = text.charCodeAt(end - 1)
  return unit >= 0xdc_00 && unit < 0xe0_00 && end - 2 >= least
    ? text.slice(end - 2, end)
    : text.charAt(end - 1)
}

export function endingOf(text: string): Ending {
  const least = Math.max(0, text.length - longest)
  let end = text.length
  while (end > least && isNoteMark(text.charAt(end - 1))) end -= 1
  const last = end > least ? text.charAt(end - 1) : ''
  let bracket = false
  let open = end
  while (open > least && isClosing(text.charAt(open - 1))) {
    bracket ||= text.charAt(open - 1) === ')'
    open -= 1
  }
  const before = open > least ? lastOf(text, open, least) : ''
  return {
    question: before === '?',
    exclamation: before === '!',
    stop: before === '.' || before === '!',
    colon: last === ':',
    unended: bracket || (before !== '' && isLast(before)),
  }
}
