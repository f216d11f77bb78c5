import {type Passage, pathToString} from '@caveat/claims'
import {readDocuments} from '../documents/read.ts'
import {documents} from '../documents/registry.ts'
import {type Place, withKeys} from '../documents/stored-value.ts'
import {publicTexts} from '../public-texts.ts'
import {sections} from '../sections/registry.ts'
import {snapshotOf} from '../snapshot/snapshot.ts'
import {treatmentPage} from '../treatment-page/passages.ts'
import {readableParts} from './readable-parts.ts'
import {storedExamples, waysToBreak} from './testing.ts'

const passagesOf = (stored: unknown): readonly Passage[] => {
  const {documents: read, broken} = readDocuments([stored])
  const snapshot = snapshotOf(read)
  return [
    ...snapshot.all('treatment').map(treatmentPage),
    ...publicTexts(snapshot),
    ...readableParts(broken).pages,
  ].flatMap(({passages}) => passages)
}

/** The passages with their paths, but for what a member without a key is called in them. */
const lines = (passages: readonly Passage[], keyless: boolean) =>
  passages.map(({path, text}) => `${keyless ? '' : pathToString(path)}: ${text}`)

/** Passages that do not stand in a place, and do not hold it. */
const apartFrom = (passages: readonly Passage[], stored: unknown, place: Place) => {
  const where = pathToString(withKeys(place, stored))
  return passages.filter(({path}) => {
    const own = pathToString(path)
    return !own.startsWith(where) && !where.startsWith(own)
  })
}

describe('of a broken document the rules still see', () => {
  it.each(storedExamples)('everything apart from what is missing or nonsense: $name', ({stored}) => {
    const whole = passagesOf(stored)
    const lost = waysToBreak(stored)
      .filter(({place}) => place.at(-1) !== '_type')
      .flatMap(({place, broken}) => {
        const keyless = place.at(-1) === '_key'
        const seen = new Set(lines(passagesOf(broken), keyless))
        return lines(apartFrom(whole, stored, place), keyless)
          .filter((line) => !seen.has(line))
          .map((line) => `broken at ${pathToString(withKeys(place, stored))}: ${line}`)
      })
    expect(lost).toEqual([])
  })

  const treatment = {
    _rev: 'r',
    _updatedAt: '2026-01-01T00:00:00Z',
    ...documents.treatment.fixtures.default,
    _id: 'treatment-a',
    _type: 'treatment',
  }
  const line = (text: string, marks: readonly string[] = []) => ({
    _type: 'block',
    _key: 'a',
    style: 'normal',
    markDefs: [],
    children: [{_type: 'span', _key: 's', text, marks}],
  })

  it('text that is there, but was refused', () => {
    const summary = 'Long. '.repeat(100)
    expect(lines(passagesOf({...treatment, summary}), false)).toContain(`summary: ${summary}`)
  })

  it('words with a mark that leads to nothing', () => {
    const sections = [{_type: 'prose', _key: 'p', body: [line('It lasts.', ['gone', 'strong'])]}]
    expect(lines(passagesOf({...treatment, sections}), false)).toContain(
      'sections[_key=="p"].body[_key=="a"]: It lasts.',
    )
  })

  it('both of two sections with the same key', () => {
    const sections = ['First.', 'Second.'].map((text) => ({_type: 'prose', _key: 'p', body: [line(text)]}))
    expect(lines(passagesOf({...treatment, sections}), true)).toEqual(
      expect.arrayContaining([': First.', ': Second.']),
    )
  })

  it('nothing of an example that stood in', () => {
    const heading = sections.faq.fixtures.default.heading
    const faq = {...sections.faq.fixtures.default, _type: 'faq', _key: 'f', heading: undefined}
    expect(lines(passagesOf({...treatment, title: '', sections: [faq]}), true)).not.toContain(`: ${heading}`)
  })
})
