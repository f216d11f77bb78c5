/** The words, or their beginning if there are more than `length` UTF-16 code units, cut between words. */
export const shortened = (text: string, length = 60): string =>
  text.length <= length ? text : `${text.slice(0, length).replace(/[\s,;:–-]+\S*$/, '')}…`

/** The words as a message quotes them: short enough for one line. */
export const quoted = (text: string): string => `“${shortened(text)}”`
