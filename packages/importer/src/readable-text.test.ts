import {ImportError} from './import-error.ts'
import {readableText} from './readable-text.ts'

const refusal = (text: string): string => {
  try {
    readableText(text, 'page.txt')
  } catch (error) {
    if (error instanceof ImportError) return error.message
  }
  return 'accepted'
}

describe('a file', () => {
  test.each([
    ['is empty', '', /empty/],
    ['has white space only', '\ufeff \n\t\n', /empty/],
    ['is binary', 'GIF89a\u0000\u0001', /not a text file/],
    ['is a Word document', 'PK\u0003\u0004…', /Word document/],
    ['is a PDF', '%PDF-1.7\n…', /a PDF/],
    ['is rich text', '{\\rtf1 Hello}', /rich text/],
    ['is a web page', '\ufeff <!DOCTYPE html><title>x</title>', /web page/],
    ['was not UTF-8', 'Title\n\nIt\ufffds soft.', /line 3 .*UTF-8/],
  ])('is refused with its name and what to do where it %s', (_, text, message) => {
    expect(refusal(text)).toMatch(/^page\.txt: /)
    expect(refusal(text)).toMatch(message)
  })
})

describe('characters', () => {
  const readable = (text: string) => readableText(text, 'page.txt')

  test('that a page does not need are replaced and counted', () => {
    expect(readable('\ufeffA\r\nB\rC:\u00a0 d\te\u200bf')).toEqual({
      text: 'A\nB\nC:  d ef',
      normalised: [
        {what: 'byte order mark', count: 1},
        {what: 'Windows or old Macintosh line end', count: 2},
        {what: 'invisible character', count: 1},
        {what: 'no-break or other special space', count: 1},
        {what: 'tab or page break', count: 1},
      ],
    })
  })

  test('that keep a number and its unit together stay', () => {
    expect(readable('Take 3.5\u00a0mL or 20\u202f%.').text).toBe('Take 3.5\u00a0mL or 20\u202f%.')
  })

  test('of Windows-1252 that were read as control characters become what they were', () => {
    expect(readable('It\u0092s \u0093soft\u0094\u0085').text).toBe('It’s “soft”…')
  })

  test('of ordinary text stay as they are', () => {
    const text = 'It’s “soft” – 40 cm², 10 € … naïve'
    expect(readable(text)).toEqual({text, normalised: []})
  })
})
