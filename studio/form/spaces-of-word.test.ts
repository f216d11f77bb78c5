import {withSpacesOfWord} from './spaces-of-word.ts'

it.each([
  ["<b>Bold<span style='mso-spacerun:yes'> </span></b>and plain", '<b>Bold </b>and plain'],
  [
    "<b>Bold</b><span\nlang=EN-GB style='color:red;mso-spacerun: yes'>&nbsp;\n</span>and plain",
    '<b>Bold</b> and plain',
  ],
  ["One.<span style='mso-spacerun:yes'>  </span>Two.", 'One. Two.'],
])('keeps the space that Word puts into an element of its own: %s', (html, mended) => {
  expect(withSpacesOfWord(html)).toBe(mended)
})

it('lets everything else be', () => {
  for (const html of ['', '<p>Plain <b>bold</b></p>', "<span style='mso-spacerun:yes'>words</span>"])
    expect(withSpacesOfWord(html)).toBeUndefined()
})
