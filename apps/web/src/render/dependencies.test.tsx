import {
  PageDependencies,
  type PublishedDocument,
  readDocuments,
  servedSnapshot,
  snapshotOf,
} from '@caveat/content'
import {sampleDocuments} from '@caveat/content/sample'
import fc from 'fast-check'
import {renderPage} from './render-page.tsx'
import {renderTreatment} from './render-treatment.tsx'

type Documents = ReadonlyMap<string, PublishedDocument>

const stamp = {_rev: 'r1', _updatedAt: '2026-01-01T00:00:00Z'}
const read = (stored: Iterable<object>): Documents =>
  new Map(readDocuments(stored).documents.map((document) => [document._id, document]))
const sample = read(sampleDocuments.map((document) => ({...stamp, ...document})))

/** The HTML of every page there is, by the id of its treatment. */
function htmlOf(documents: Documents): ReadonlyMap<string, string> {
  const served = servedSnapshot(snapshotOf(documents.values()), '2026-11-01')
  const made = new Map<string, string>()
  for (const document of documents.values()) {
    if (document._type !== 'treatment' || !documents.has('siteSettings')) continue
    const page = renderTreatment(served, document.slug.current)?.page()
    if (page !== undefined) made.set(document._id, Object.values(renderPage(page)).join('\n'))
  }
  return made
}

/** Everything in a value that an edit can change: texts, and what is referred to. */
function edited(value: unknown, edit: (text: string, name: string) => string, name = ''): unknown {
  if (typeof value === 'string') return edit(value, name)
  if (Array.isArray(value)) return value.map((member: unknown) => edited(member, edit, name))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, edited(inner, edit, key)]))
}

const texts: ReadonlySet<string> = new Set(
  'title summary heading text question name credentials role citation locator clinicName tagline emergency alt label'.split(
    ' ',
  ),
)

const reworded = (document: object) =>
  edited(document, (text, name) => (texts.has(name) ? `${text} anew` : text))

/** Each reference leads to another document of the same kind. */
const referring = (document: object, documents: Documents, seed: number) =>
  edited(document, (text, name) => {
    const type = documents.get(text)?._type
    if (name !== '_ref' || type === undefined) return text
    const others = Array.from(documents.values()).filter((other) => other._type === type)
    return others[(others.findIndex(({_id}) => _id === text) + seed) % others.length]?._id ?? text
  })

const withdrawn = (document: object) => ({
  ...document,
  withdrawn: {at: '2026-01-01', reason: 'The study was retracted.', effect: 'drop-sentence'},
})

type Edit = {
  readonly id: string
  readonly how: 'reword' | 'refer' | 'withdraw' | 'delete'
  readonly seed: number
}

function after(documents: Documents, {id, how, seed}: Edit): Documents {
  const document = documents.get(id)
  const left = new Map(documents)
  if (document === undefined) return left
  left.delete(id)
  if (how === 'delete') return left
  const changed =
    how === 'reword'
      ? reworded(document)
      : how === 'refer'
        ? referring(document, documents, seed)
        : withdrawn(document)
  const [again] = readDocuments([{...Object(changed)}]).documents
  return again === undefined ? documents : left.set(id, again)
}

const differing = (before: ReadonlyMap<string, string>, then: ReadonlyMap<string, string>) =>
  Array.from(new Set([...before.keys(), ...then.keys()])).filter((id) => before.get(id) !== then.get(id))

const edits = fc.array(
  fc.record({
    id: fc.constantFrom(...sample.keys()),
    how: fc.constantFrom('reword', 'refer', 'withdraw', 'delete'),
    seed: fc.integer({min: 1, max: 50}),
  }),
  {minLength: 1, maxLength: 4},
)

describe('the pages that depend on a document', () => {
  it('are all that change with it, whatever is edited, withdrawn, deleted or refers to something else', () => {
    let changes = 0
    fc.assert(
      fc.property(edits, (all) => {
        let documents = sample
        let before = htmlOf(documents)
        for (const edit of all) {
          const then = after(documents, edit)
          const html = htmlOf(then)
          const known = new Set(
            [documents, then].flatMap((each) => [...new PageDependencies(each.values()).pagesOf(edit.id)]),
          )
          const changed = differing(before, html)
          changes += changed.length
          expect(changed.filter((id) => !known.has(id))).toEqual([])
          documents = then
          before = html
        }
      }),
      {numRuns: 12},
    )
    expect(changes).toBeGreaterThan(0)
  })

  it('are few: a claim that one page makes leaves the others alone', () => {
    const known = new PageDependencies(sample.values())
    const before = htmlOf(sample)
    for (const {_id, _type} of sample.values()) {
      if (_type === 'siteSettings' || _type === 'person') continue
      const changed = differing(before, htmlOf(after(sample, {id: _id, how: 'reword', seed: 1})))
      if (changed.length > 0) expect(new Set(changed)).toEqual(known.pagesOf(_id))
    }
  })
})
