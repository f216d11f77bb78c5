import {placesIn} from './places.ts'

const span = (text: string, ...marks: readonly string[]) => ({_type: 'span', _key: text, text, marks})
const block = (_key: string, text: string, rest: object = {}) => ({
  _type: 'block',
  _key,
  style: 'normal',
  children: [span(text), span('It helps', 'use')],
  markDefs: [{_type: 'claimUse', _key: 'use'}],
  ...rest,
})
const stored = {
  _type: 'treatment',
  title: 'Lines',
  slug: {current: 'lines'},
  nextReview: '2027-01-01',
  products: [{_key: 'p', _ref: 'x'}],
  wordings: ['a', 'b'],
  sections: [
    {
      ...{_type: 'prose', _key: 'intro'},
      body: [block('b1', 'One. '), block('b2', 'Two. '), block('b3', 'Three. ', {listItem: 'bullet'})],
    },
    {
      ...{_type: 'faq', _key: 'f"1', heading: 'Common questions'},
      items: [{_key: 'i', question: 'Does it hurt?', answer: [block('b', 'No. ')]}],
    },
  ],
}
const document = {id: 'a', type: 'treatment', title: 'Lines'}
const place = (path: string) => placesIn({documents: [], broken: [{document, stored}]})({document, path})

describe('a place in words', () => {
  it.each([
    ['', 'The document as a whole'],
    ['title', 'Title'],
    ['text', 'Text'],
    ['summary', 'Summary'],
    ['slug.current', 'Address'],
    ['nextReview', 'Next review'],
    ['products[_key=="p"]', 'Product 1'],
    ['wordings[1]', 'Wording 2'],
    ['sections', 'Sections'],
    ['sections[_key=="intro"].heading', 'Section 1, heading'],
    ['sections[_key=="intro"].body[_key=="b2"]', 'Section 1, paragraph 2'],
    ['sections[0].body[2]', 'Section 1, bullet 1'],
    [
      'sections[_key=="intro"].body[_key=="b1"].markDefs[_key=="use"].claim',
      'Section 1, paragraph 1, the words “It helps”, claim',
    ],
    [
      'sections[_key=="f\\"1"].items[_key=="i"].answer[_key=="b"]',
      'Section 2 “Common questions”, entry 1 “Does it hurt?”, answer, paragraph 1',
    ],
  ])('%s is “%s”', (path, words) => {
    expect(place(path)).toBe(words)
  })

  it('has the names that the Studio has', () => {
    const claim = {id: 'c', type: 'claim', title: 'C'}
    const places = placesIn({documents: [], broken: [{document: claim, stored: {_type: 'claim'}}]})
    expect(['labels', 'expiresAt', 'evidence'].map((path) => places({document: claim, path}))).toEqual([
      ...['What it claims', 'Expires on', 'Evidence'],
    ])
  })

  it('stays a path where the document, or the place in it, is not known', () => {
    expect(place('sections[_key=="gone"].body')).toBe('sections[_key=="gone"].body')
    expect(placesIn({documents: [], broken: []})({document, path: 'a[0].b'})).toBe('a[0].b')
  })
})
