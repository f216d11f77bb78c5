import fc from 'fast-check'
import {type Claim, libraryOf} from '../library.ts'
import type {Passage} from '../passage.ts'
import {exampleClaim, exampleDisclaimer, examplePassage} from '../testing/example.ts'
import {markPage} from './mark-page.ts'
import {markPosition} from './position.ts'

const disclaimersOf: Readonly<Record<string, readonly string[]>> = {
  one: ['a'],
  two: ['b'],
  three: ['c', 'a'],
  four: ['d', 'e', 'b'],
  twice: ['e', 'e'],
  bare: [],
  lost: ['nowhere'],
}
const claims = Object.entries(disclaimersOf).map(([_id, ids]) =>
  exampleClaim({_id, disclaimers: ids.map((_ref) => ({_ref}))}),
)
const disclaimers = ['a', 'b', 'c', 'd', 'e'].map((_id) => exampleDisclaimer({_id}))
const library = libraryOf(claims, disclaimers)

/** The notes that a use of a claim leads to, told without the code under test. */
const notesOf = (claim: string): readonly string[] =>
  Array.from(new Set(disclaimersOf[claim] ?? [])).filter((id) => id !== 'nowhere')

const word = fc.constantFrom(
  'It helps',
  'lines',
  'up to 95%.',
  '“So”',
  'Botox®',
  '(soft)',
  'Ärzte',
  '🙂',
  '…',
)

/** A passage with claim uses on any runs of its words, one over another too, and of claims that do not exist. */
const anyPassage = fc
  .record({
    words: fc.array(word, {minLength: 1, maxLength: 8}),
    uses: fc.array(
      fc.record({
        claim: fc.constantFrom(...Object.keys(disclaimersOf), 'nobody'),
        first: fc.nat(7),
        length: fc.nat(7),
      }),
      {maxLength: 6},
    ),
  })
  .map(({words, uses}): Passage => {
    const start = (index: number) => words.slice(0, index).join(' ').length + (index === 0 ? 0 : 1)
    return {
      ...examplePassage(words.join(' ')),
      origin: {},
      uses: uses.map(({claim, first, length}, index) => {
        const from = Math.min(first, words.length - 1)
        const last = Math.min(from + length, words.length - 1)
        return {key: `k${index}`, claim, from: start(from), to: start(last) + (words[last] ?? '').length}
      }),
    }
  })
const anyPage = fc.array(anyPassage, {maxLength: 10})

const inReadingOrder = ({uses}: Passage) => uses.toSorted((a, b) => a.to - b.to || a.from - b.from)

/** What is printed, without the objects: signs by place of each passage, and the notes. */
const printed = (passages: readonly Passage[]) => {
  const page = markPage(passages, library)
  return {
    notes: page.notes.map(({sign, disclaimer}) => [sign, disclaimer._id]),
    places: page.passages.map(({placed}) =>
      placed.map(({offset, marks}) => ({offset, ids: marks.map(({note}) => note.disclaimer._id)})),
    ),
  }
}

/** A library that counts how often it is asked. */
function countingLibrary() {
  const asked = {times: 0}
  class Counting extends Map<string, Claim> {
    override get(id: string) {
      asked.times += 1
      return super.get(id)
    }
  }
  return {asked, library: {...library, claims: new Counting(claims.map((claim) => [claim._id, claim]))}}
}

describe('marks of any page', () => {
  it('stand at the end of every use of a claim that has disclaimers, one for each of them', () => {
    fc.assert(
      fc.property(anyPage, (passages) => {
        const {places} = printed(passages)
        passages.forEach(({text, uses}, index) => {
          const expected = new Map<number, Set<string>>()
          for (const use of uses)
            for (const id of notesOf(use.claim)) {
              const at = markPosition(text, use.to)
              expected.set(at, (expected.get(at) ?? new Set()).add(id))
            }
          const found = new Map((places[index] ?? []).map(({offset, ids}) => [offset, new Set(ids)]))
          expect(found).toEqual(expected)
        })
      }),
    )
  })

  it('have one note each, and every note has a mark: none is lost, none stands alone', () => {
    fc.assert(
      fc.property(anyPage, (passages) => {
        const page = markPage(passages, library)
        const marks = page.passages.flatMap(({placed}) => placed.flatMap((place) => place.marks))
        expect(new Set(marks.map(({note}) => note))).toEqual(new Set(page.notes))
        expect(new Set(marks.map(({id}) => id)).size).toBe(marks.length)
        for (const note of page.notes)
          expect(marks.find((mark) => mark.note === note)?.id).toBe(note.firstMark)
        expect(new Set(page.notes.map(({sign}) => sign)).size).toBe(page.notes.length)
      }),
    )
  })

  it('are numbered by first use, wherever the passages are moved', () => {
    const moved = anyPage.chain((passages) =>
      fc.tuple(fc.constant(passages), fc.shuffledSubarray(passages, {minLength: passages.length})),
    )
    fc.assert(
      fc.property(moved, ([before, after]) => {
        printed(before)
        const order = after.flatMap((passage) => inReadingOrder(passage).flatMap(({claim}) => notesOf(claim)))
        const {notes, places} = printed(after)
        expect(notes.map(([, id]) => id)).toEqual(Array.from(new Set(order)))
        // Moving changes the signs, not the places: each passage keeps its own.
        const own = new Map(before.map((passage) => [passage, printed([passage]).places[0]]))
        expect(places).toEqual(after.map((passage) => own.get(passage)))
      }),
    )
  })

  it('are the same when they are computed again', () => {
    fc.assert(
      fc.property(anyPage, (passages) => {
        expect(printed(passages)).toEqual(printed(passages.map((passage) => ({...passage}))))
      }),
    )
  })

  it.each([
    ['in one passage', (count: number) => [examplePassage('[It helps|three]. '.repeat(count))]],
    ['in many', (count: number) => Array.from({length: count}, () => examplePassage('[It helps|three].'))],
  ])('take work in step with the number of uses, %s', (_, pageOf) => {
    const workFor = (count: number) => {
      const {asked, library: counting} = countingLibrary()
      const page = markPage(pageOf(count), counting)
      expect(page.passages.flatMap(({placed}) => placed)).toHaveLength(count)
      return asked.times
    }
    expect(workFor(10_000)).toBe(10 * workFor(1000))
  })
})
