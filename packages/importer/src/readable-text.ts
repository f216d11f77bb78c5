import {ImportError} from './import-error.ts'

/** A kind of character that was replaced, and how often. */
export type NormalisedCharacters = {readonly what: string; readonly count: number}

export type ReadableText = {readonly text: string; readonly normalised: readonly NormalisedCharacters[]}

/** How files begin that hold text in another form, in lower case. */
const otherFormats = [
  {starts: '%pdf-', is: 'a PDF'},
  {starts: '{\\rtf', is: 'a rich text (RTF) file'},
  {starts: 'pk\u0003\u0004', is: 'a Word document or a zip archive'},
  {starts: '<!doctype', is: 'a web page'},
  {starts: '<html', is: 'a web page'},
  {starts: '<?xml', is: 'an XML file'},
]

// biome-ignore lint/suspicious/noControlCharactersInRegex: a file with any of these is no text
const binary = /[\u0000-\u0008\u000e-\u001f\u007f]/

const windows1252 = new TextDecoder('windows-1252')

/** What is replaced, one after the other. A function decides about a run where it depends on the run. */
const replacements: readonly {
  readonly what: string
  readonly find: RegExp
  readonly by: (run: string) => string
}[] = [
  {what: 'byte order mark', find: /^\ufeff/g, by: () => ''},
  {what: 'Windows or old Macintosh line end', find: /\r\n?|\u2028|\u2029/g, by: () => '\n'},
  {
    what: 'Windows-1252 character read as a control character',
    find: /[\u0080-\u009f]/g,
    by: (character) => windows1252.decode(Uint8Array.of(character.charCodeAt(0))),
  },
  {what: 'invisible character', find: /[\u00ad\u200b\u2060\ufeff]/g, by: () => ''},
  {
    what: 'no-break or other special space',
    find: /(?<!\d)[\u00a0\u202f]|[\u00a0\u202f](?![\p{L}%°])|[\u1680\u2000-\u200a\u205f\u3000]/gu,
    by: () => ' ',
  },
  {what: 'tab or page break', find: /[\t\v\f]/g, by: (run) => (run === '\t' ? ' ' : '\n')},
]

/**
 * The text with only the characters that a page needs, and what was replaced for that. A no-break space
 * between a number and its unit stays.
 *
 * @throws ImportError where this is no text, or text that was damaged when it was read
 */
export function readableText(text: string, file: string): ReadableText {
  const beginning = text.trimStart().slice(0, 20).toLowerCase()
  const format = otherFormats.find(({starts}) => beginning.startsWith(starts))
  if (format !== undefined)
    throw new ImportError(file, `this is ${format.is}. Save the page as plain text (UTF-8) and import that.`)
  if (binary.test(text))
    throw new ImportError(
      file,
      'this is not a text file (it holds control characters). Save the page as plain text (UTF-8) and import that.',
    )
  const damaged = text.split('\n').findIndex((line) => line.includes('\ufffd'))
  if (damaged >= 0)
    throw new ImportError(
      file,
      `line ${damaged + 1} holds characters that are not UTF-8. Open the file in an editor, save it as UTF-8 and import it again.`,
    )
  if (text.trim() === '')
    throw new ImportError(file, 'the file is empty. Check that it is the right one, and that it was saved.')

  const normalised: NormalisedCharacters[] = []
  let readable = text
  for (const {what, find, by} of replacements) {
    let count = 0
    readable = readable.replace(find, (run) => {
      count += 1
      return by(run)
    })
    if (count > 0) normalised.push({what, count})
  }
  return {text: readable.normalize('NFC'), normalised}
}
