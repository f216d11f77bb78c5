import stringWidth from 'string-width'

/** Cuts a word that is wider than a line: behind a hyphen or slash where there is one, as addresses have. */
function* chunks(word: string, width: number): Iterable<string> {
  let chunk = ''
  for (const character of word) {
    if (chunk !== '' && stringWidth(chunk + character) > width) {
      const cut = Math.max(chunk.lastIndexOf('-'), chunk.lastIndexOf('/')) + 1 || chunk.length
      yield chunk.slice(0, cut)
      chunk = chunk.slice(cut)
    }
    chunk += character
  }
  yield chunk
}

/** The lines of a text, none wider than `width` columns of a terminal; words are kept whole where they fit. */
export function fold(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).flatMap((each) => Array.from(chunks(each, width)))) {
    const longer = line === '' ? word : `${line} ${word}`
    if (stringWidth(longer) <= width) line = longer
    else {
      lines.push(line)
      line = word
    }
  }
  return [...lines, line]
}

/** The text in lines of 80 columns at most, or fewer where the terminal has fewer, each set in by so many. */
export const indented = (text: string, by: number, columns = 80): string =>
  fold(text, Math.max(20, Math.min(80, columns) - by))
    .map((line) => ' '.repeat(by) + line)
    .join('\n')
