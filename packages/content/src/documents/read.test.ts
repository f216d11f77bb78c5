import {readDocuments} from './read.ts'

const envelope = {_id: 'treatment-x', _type: 'treatment', _rev: 'r', _updatedAt: '2026-01-01T00:00:00Z'}
const text = (children: readonly object[]) => ({
  _type: 'prose',
  _key: 'opening',
  body: [{_type: 'block', _key: 'b', style: 'normal', markDefs: [], children}],
})
const words = {_type: 'span', _key: 's', text: 'Words.', marks: []}
const treatment = {
  ...envelope,
  title: 'X',
  slug: {_type: 'slug', current: 'x'},
  category: 'other',
  sections: [text([words])],
}

const problems = (document: object) =>
  readDocuments([document]).findings.map(({path, message}) => `${path}: ${message}`)

describe('readDocuments', () => {
  it('reads a whole document', () => {
    expect(readDocuments([treatment])).toMatchObject({
      documents: [expect.objectContaining({title: 'X'})],
      findings: [],
    })
  })

  it('passes over types that are not published', () => {
    expect(readDocuments([{...envelope, _type: 'system.group'}])).toEqual({
      documents: [],
      broken: [],
      findings: [],
    })
  })

  it('reads null as absent', () => {
    const [document] = readDocuments([{...treatment, summary: null, seo: null}]).documents
    expect(document).toMatchObject({summary: undefined, seo: undefined})
  })

  it('names document, place and remedy when the title is missing', () => {
    const {title: _, ...untitled} = treatment
    expect(readDocuments([untitled])).toMatchObject({
      documents: [],
      findings: [
        expect.objectContaining({
          document: {id: 'treatment-x', type: 'treatment', title: 'treatment-x'},
          path: 'title',
          severity: 'error',
          message: expect.stringMatching(/title is missing. Give/),
        }),
      ],
    })
  })

  it('names the section types there are when a section has none of them', () => {
    expect(problems({...treatment, sections: [{_type: 'carousel', _key: 'c'}]})).toEqual([
      expect.stringMatching(/^sections\[_key=="c"\]\._type: “carousel” is not a section type.*Text/),
    ])
  })

  it('finds what is wrong deep inside a section, by key', () => {
    expect(problems({...treatment, sections: [text([{...words, text: 7}])]})).toEqual([
      expect.stringMatching(/^sections\[_key=="opening"\]\.body\[_key=="b"\]\.children\[_key=="s"\]\.text: /),
    ])
  })

  it('lists every problem of a document, not the first', () => {
    const {title: _title, category: _category, ...rest} = treatment
    expect(problems(rest)).toHaveLength(2)
  })

  it.each([
    '/\\evil.example',
    '/\t/evil.example',
    'javascript:alert(1)',
    'data:text/html,x',
    '//evil.example',
    'example.org',
  ])('refuses to link to %s', (href) => {
    const [block] = text([{...words, marks: ['l']}]).body
    const linked = {...text([]), body: [{...block, markDefs: [{_type: 'link', _key: 'l', href}]}]}
    expect(problems({...treatment, sections: [linked]})).toEqual([
      expect.stringContaining('cannot be linked to'),
    ])
  })

  it('names the place inside an attribute that may be missing', () => {
    const call = {
      _type: 'callToAction',
      _key: 'c',
      heading: 'H',
      label: 'L',
      href: '/',
      text: [{_type: 'image', _key: 'i', children: []}],
    }
    expect(problems({...treatment, sections: [call]})).toEqual([
      expect.stringMatching(/^sections\[_key=="c"\]\.text\[_key=="i"\]\._type: Only paragraphs/),
    ])
  })

  it('refuses words whose mark leads to nothing, so that no claim is lost without a word', () => {
    expect(problems({...treatment, sections: [text([{...words, marks: ['gone']}])]})).toEqual([
      expect.stringContaining('marked with something that is not there any more'),
    ])
  })

  it('refuses a text of empty paragraphs, and a section key that stands twice', () => {
    expect(problems({...treatment, sections: [text([{...words, text: ' '}])]})).toEqual([
      expect.stringContaining('Write the text'),
    ])
    expect(problems({...treatment, sections: [text([words]), text([words])]})).toEqual([
      expect.stringContaining('the same key'),
    ])
  })

  it('reads a summary of blanks as none', () => {
    expect(readDocuments([{...treatment, summary: '  '}]).documents).toEqual([
      expect.objectContaining({summary: undefined}),
    ])
  })

  it.each(['/a', '/#b', '#note', 'https://example.org/a?b', 'mailto:a@example.org', 'tel:+15550100'])(
    'links to %s',
    (href) => {
      const call = {_type: 'callToAction', _key: 'c', heading: 'H', label: 'L', href}
      expect(problems({...treatment, sections: [call]})).toEqual([])
    },
  )
})
