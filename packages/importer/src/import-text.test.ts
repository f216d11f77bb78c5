import {type Body, documents as models} from '@caveat/content'
import type {ImportedDocuments} from './documents.ts'
import {ImportError} from './import-error.ts'
import {type ImportRequest, importText} from './import-text.ts'
import {fixture} from './test-support/legacy-documents.ts'
import {pageText, rulesBroken} from './test-support/page.ts'

const page = (text: string, request: Partial<ImportRequest> = {}) =>
  importText({file: 'pages/page.txt', ...request, text})
const kinds = (text: string) => page(text).report.warnings.map(({kind}) => kind)

/** Each claim with the texts of its disclaimers. */
const claimsOf = ({claims, disclaimers}: ImportedDocuments) =>
  claims.map(({wordings, disclaimers: references}) => ({
    statement: wordings[0],
    notes: references?.map(({_ref}) => disclaimers.find(({_id}) => _id === _ref)?.text),
  }))

const sectionsOf = ({treatment}: ImportedDocuments) =>
  models.treatment.model
    .parse({...treatment, _rev: '', _updatedAt: ''})
    .sections.flatMap((section) => (section._type === 'prose' ? section : []))
const blocksIn = (documents: ImportedDocuments): Body => sectionsOf(documents).flatMap(({body}) => body)

describe('a page of the common shape', () => {
  const {documents, report} = importText(fixture('velloxin-and-dormaline.txt'))

  test('becomes a treatment with an intro without heading and a section for each heading', () => {
    expect(documents.treatment).toMatchObject({
      _id: 'treatment-velloxin-and-dormaline',
      title: 'Velloxin and Dormaline',
      slug: {current: 'velloxin-and-dormaline'},
      category: 'other',
      legacy: {file: 'velloxin-and-dormaline.txt'},
    })
    expect(sectionsOf(documents).map(({heading}) => heading)).toEqual([
      undefined,
      'Where Frown Lines Come From',
      'How Relaxing Injections Soften Lines',
      'What to Think About before Velloxin and Dormaline',
    ])
  })

  test('is reported in numbers, with nothing to look at', () => {
    expect(report).toEqual({
      headings: expect.arrayContaining(['Where Frown Lines Come From']),
      paragraphs: 11,
      bullets: 2,
      sentences: 40,
      markedSentences: 22,
      claims: 22,
      notes: [
        {sign: '*', text: 'Results differ from person to person and cannot be promised.', sentences: 22},
      ],
      normalised: [{what: 'no-break or other special space', count: 3}],
      warnings: [],
    })
  })

  test('has list items with their run-in labels set out, outside of the claim', () => {
    const [place, dose] = blocksIn(documents).filter(({listItem}) => listItem === 'bullet')
    expect(place?.children[0]).toMatchObject({text: 'Place of injection:', marks: ['strong']})
    expect(dose?.children.map(({text, marks}) => [text, ...marks])).toEqual([
      ['Dose:', 'strong'],
      [' '],
      ['The full effect of Velloxin and Dormaline takes some days to show.', 'c1'],
      [' '],
      ['So it’s wise to start low, and to add at the second visit.', 'c2'],
    ])
  })

  test('makes one unreviewed claim of each marked sentence, and one disclaimer of the note', () => {
    expect(documents.claims).toHaveLength(22)
    expect(claimsOf(documents)[0]).toEqual({
      statement:
        'The nurses of Quiet Harbor Clinic have worked with Velloxin and Dormaline since both came to our town.',
      notes: ['Results differ from person to person and cannot be promised.'],
    })
    expect(documents.claims.every(({labels}) => labels?.length === 0)).toBe(true)
    expect(documents.disclaimers).toEqual([
      {
        _id: expect.stringMatching(/^disclaimer-[0-9a-f]{16}$/),
        _type: 'disclaimer',
        name: 'Results differ from person to person and cannot be promised',
        text: 'Results differ from person to person and cannot be promised.',
        covers: [],
        imported: true,
      },
    ])
  })

  test('passes the structural rules of the build', () => {
    expect(rulesBroken(documents)).toEqual([])
  })

  test('gives ids without dots, and the same documents every time', () => {
    const again = importText(fixture('velloxin-and-dormaline.txt'))
    expect(again.documents).toEqual(documents)
    for (const {_id} of [documents.treatment, ...documents.claims, ...documents.disclaimers])
      expect(_id).toMatch(/^[a-z0-9-]{1,128}$/)
  })
})

describe('marks lead to', () => {
  test('the nearest note with their sign below them in the section, then on the page', () => {
    const {documents} = page(
      'Gel\n\nIt is soft.*\n\n*Note of the opening.\n\nThe day\n\nIt is quick.*\n\nIt is cold.†\n\n*Note of the day.\n\nAfter\n\nIt heals.*\n\n*Note of the end.\n†Note of the page.',
    )
    expect(claimsOf(documents)).toEqual([
      {statement: 'It is soft.', notes: ['Note of the opening.']},
      {statement: 'It is quick.', notes: ['Note of the day.']},
      {statement: 'It is cold.', notes: ['Note of the page.']},
      {statement: 'It heals.', notes: ['Note of the end.']},
    ])
  })

  test('a note above them where none is below', () => {
    const {documents} = page('Gel\n\n*Results differ.\n\nIt is soft.*')
    expect(claimsOf(documents)).toEqual([{statement: 'It is soft.', notes: ['Results differ.']}])
  })

  test('the notes of all their signs, in the order of the signs', () => {
    const {documents} = page('Gel\n\nIt is soft.†, * It is new.**\n\n*One.\n†Two.\n** Three.')
    expect(claimsOf(documents)).toEqual([
      {statement: 'It is soft.', notes: ['Two.', 'One.']},
      {statement: 'It is new.', notes: ['Three.']},
    ])
  })

  test('each of the notes typed on one line', () => {
    const {documents} = page('Gel\n\nIt is soft.* It is new.†\n\n*One. And more. †Two.')
    expect(claimsOf(documents).map(({notes}) => notes)).toEqual([['One. And more.'], ['Two.']])
  })

  test('a note typed like a list item, where it alone can answer them', () => {
    const {documents, report} = page('Gel\n\nIt is soft.*\n\n* Results differ.')
    expect(claimsOf(documents)).toEqual([{statement: 'It is soft.', notes: ['Results differ.']}])
    expect(report.bullets).toBe(0)
  })

  test('no list item', () => {
    const {documents, report} = page('Gel\n\nIt is soft.*\n\n* Wash.\n* Rest.\n\n*Results differ.')
    expect(claimsOf(documents)).toEqual([{statement: 'It is soft.', notes: ['Results differ.']}])
    expect(report.bullets).toBe(2)
  })

  test('every note of a row with their sign, which is reported', () => {
    const {documents, report} = page('Gel\n\nIt is soft.*\n\n*Results differ.\n*Prices on request.')
    expect(claimsOf(documents)[0]?.notes).toEqual(['Results differ.', 'Prices on request.'])
    expect(report.warnings.map(({kind}) => kind)).toEqual(['mark-with-several-notes'])
  })
})

describe('nothing is lost and a person is told', () => {
  test('where a mark has no note: the claim is made without a disclaimer', () => {
    const {documents, report} = page('Gel\n\nIt is soft.† It is new.*\n\n*Results differ.')
    expect(claimsOf(documents)[0]).toEqual({statement: 'It is soft.', notes: []})
    expect(rulesBroken(documents)).toEqual(['claim-without-disclaimer'])
    expect(report.warnings).toEqual([
      {
        kind: 'mark-without-note',
        message: expect.stringMatching(/“It is soft\.” is marked “†”, but no note has that sign/),
      },
    ])
  })

  test.each([
    ['whose sign no mark has', 'Gel\n\nIt is soft.\n\n†Made at sea.', '†Made at sea.'],
    [
      'that a nearer note keeps from its marks',
      'Gel\n\nIt is old.\n\n*Made at sea.\n\nThe day\n\nIt is soft.*\n\n*Results differ.',
      '*Made at sea.',
    ],
  ])('where there is a note %s: it stays a paragraph', (_, text, paragraph) => {
    const {documents, report} = page(text)
    expect(report.warnings.map(({kind}) => kind)).toEqual(['note-without-mark'])
    expect(pageText(documents)).toContain(`\n${paragraph}\n`)
    expect(documents.disclaimers.map((note) => note.text)).not.toContain('Made at sea.')
  })

  test('where a heading carries a mark: it becomes a subheading that makes the claim', () => {
    const {documents, report} = page('Gel\n\nIt is soft.\n\nNew in a week*\n\nIt is.*\n\n*Results differ.')
    expect(report.warnings.map(({kind}) => kind)).toEqual(['mark-in-heading'])
    expect(blocksIn(documents)[1]).toMatchObject({style: 'h3', children: [{text: 'New in a week'}]})
    expect(pageText(documents)).toContain('New in a week*')
  })

  test('where the title carries a mark, or a mark stands inside a sentence, or a sign is no mark', () => {
    expect(kinds('Gel*\n\nIt is soft.')).toEqual(['mark-in-title'])
    expect(rulesBroken(page('Gel*\n\nIt is soft.').documents)).toEqual(['hand-typed-mark'])
    expect(kinds('Gel\n\nThe gel* is soft.\n\n*Results differ.')).toEqual(['mark-inside-sentence'])
    expect(kinds('Gel\n\nIt is **very** soft.')).toEqual(['sign-left-in-text'])
  })
})

describe('documents', () => {
  test('say the same sentence with the same note once, on one page and on two', () => {
    const one = page('Gel\n\nIt is soft.* It is “new”. It is soft.*\n\n*Results differ.').documents
    const other = page('Cream\n\nIt  is SOFT.*\n\n* Results differ.').documents
    expect(one.claims).toHaveLength(1)
    expect(other.claims.map(({_id}) => _id)).toEqual(one.claims.map(({_id}) => _id))
    expect(other.disclaimers).toEqual(one.disclaimers)
  })

  test('keep the same sentence with another note apart', () => {
    const {documents} = page('Gel\n\nIt is soft.*\n\nIt is soft.†\n\n*One.\n†Two.')
    expect(claimsOf(documents).map(({notes}) => notes)).toEqual([['One.'], ['Two.']])
  })

  test('take slug and category from the request, and the hash from the whole file', () => {
    const {treatment} = page('\ufeffGel\n\nIt is soft.', {slug: 'soft-gel', category: 'skin'}).documents
    expect(treatment).toMatchObject({_id: 'treatment-soft-gel', category: 'skin'})
    // printf '\xef\xbb\xbfGel\n\nIt is soft.' | sha256sum
    expect(treatment.legacy).toEqual({
      file: 'page.txt',
      sha256: '7d4a6171eab09339aabf3e55f67211a497b09010495a088af184cae01ca59543',
      text: 'Gel\nIt is soft.\nsoft-gel',
    })
  })

  test.each([
    ['Crème & Gel: what’s new?', 'creme-and-gel-whats-new'],
    ['  Botulinum   A/B ', 'botulinum-a-b'],
    [`${'word '.repeat(24)}end`, 'word-'.repeat(16).slice(0, -1)],
  ])('have a slug made of the title %s', (title, slug) => {
    expect(page(`${title}\n\nIt is soft.`).documents.treatment.slug.current).toBe(slug)
  })
})

describe('a heading', () => {
  const headings = (text: string) => page(text).report.headings

  test('is a short line with text below it that does not end like a sentence; it may be a question', () => {
    const text = 'Gel\n\nOpening.\n\nWhat is it?\n\nA gel.\n\nThe day\n\nLook:\n\n• One\n\nSee you soon'
    expect(headings(text)).toEqual(['What is it?', 'The day'])
  })

  test('right below another one is a subheading', () => {
    const {documents, report} = page('Gel\n\nThe day\n\nBefore\n\nWash.\n\nAfter\n\nRest.')
    expect(report.headings).toEqual(['The day', 'After'])
    expect(blocksIn(documents)[0]).toMatchObject({style: 'h3', children: [{text: 'Before'}]})
  })
})

describe('a file is refused, with its name and what to do, where', () => {
  test.each([
    ['it has one line', 'Gel\n', {}, /title and no text/],
    ['it has a title and a note', 'Gel*\n\n*Results differ.\n', {}, /title and no text/],
    ['it begins with a list', '• Gel\n\nIt is soft.', {}, /no title/],
    ['it begins with a paragraph', `${'It is soft. '.repeat(20)}\n\nMore.`, {}, /paragraph and no title/],
    ['no slug can be made of the title', 'ゲル\n\nIt is soft.', {}, /--slug/],
    ['the slug cannot be one', 'Gel\n\nIt is soft.', {slug: 'Soft Gel'}, /“Soft Gel” cannot be a slug/],
  ])('%s', (_, text, request, message) => {
    let refusal = 'accepted'
    try {
      page(text, request)
    } catch (error) {
      if (!(error instanceof ImportError)) throw error
      refusal = error.message
      expect(refusal).toMatch(/^pages\/page\.txt: /)
    }
    expect(refusal).toMatch(message)
  })
})
