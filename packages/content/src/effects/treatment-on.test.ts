import {type Library, libraryOf, markPage, type Passage, pageOn} from '@caveat/claims'
import {sampleDocuments} from '../../sample/index.ts'
import {markdown} from '../authoring/markdown.ts'
import {readDocuments} from '../documents/read.ts'
import {documents} from '../documents/registry.ts'
import {snapshotOf} from '../snapshot/snapshot.ts'
import {treatmentPage} from '../treatment-page/passages.ts'
import {treatmentOn} from './treatment-on.ts'

const day = '2026-06-01'
const snapshot = snapshotOf(
  readDocuments(
    sampleDocuments.map((document) => ({...document, _rev: 'r', _updatedAt: '2026-01-01T00:00:00Z'})),
  ).documents,
)
const treatments = snapshot.all('treatment')

/** The library of the sample in which these claims are withdrawn, each with the sentence dropped. */
const withdrawing = (ids: readonly string[]): {library: Library} => ({
  library: libraryOf(
    snapshot
      .all('claim')
      .map((claim) =>
        ids.includes(claim._id)
          ? {...claim, withdrawn: {at: day, reason: 'new data', effect: 'drop-sentence' as const}}
          : claim,
      ),
    snapshot.all('disclaimer'),
  ),
})

const plain = (passages: readonly Passage[]) => passages.map(({origin: _, ...passage}) => passage)

const usedOn = (passages: readonly Passage[]) =>
  Array.from(new Set(passages.flatMap(({uses}) => uses.map(({claim}) => claim))))

describe('a treatment on a day', () => {
  it.each(treatments.map((treatment) => [treatment.title, treatment] as const))(
    'is the page that the engine foretells, whichever claim is withdrawn: %s',
    (_title, treatment) => {
      const page = treatmentPage(treatment)
      for (const claim of usedOn(page.passages)) {
        const site = withdrawing([claim])
        const [foretold, then] = [pageOn(page, site, day), treatmentOn(treatment, site, day)]
        expect(then.kind).toBe('shortened')
        expect(foretold.kind).toBe('shortened')
        if (then.kind !== 'shortened' || foretold.kind !== 'shortened') continue
        const passages = treatmentPage(then.treatment).passages
        expect(plain(passages)).toEqual(plain(foretold.page.passages))
        expect(usedOn(passages)).not.toContain(claim)
      }
      expect(treatmentOn(treatment, withdrawing([]), day)).toEqual({
        kind: 'published',
        treatment,
      })
    },
  )

  it('is still whole, with notes of its own, where every other claim is withdrawn', () => {
    for (const treatment of treatments) {
      const all = usedOn(treatmentPage(treatment).passages)
      const site = withdrawing(all.filter((_, index) => index % 2 === 0))
      const then = treatmentOn(treatment, site, day)
      if (then.kind !== 'shortened') throw new Error(`${treatment.title} gives way`)
      const {passages} = treatmentPage(then.treatment)
      expect(usedOn(passages).every((id) => all.indexOf(id) % 2 === 1)).toBe(true)
      expect(documents.treatment.model.safeParse(then.treatment).success).toBe(true)
      const {notes, passages: marked} = markPage(passages, site.library)
      expect(notes.length > 0).toBe(marked.some(({placed}) => placed.length > 0))
    }
  })

  it('gives way where no section is left', () => {
    const [first] = treatments
    if (first === undefined) throw new Error('The sample has no treatments.')
    const [claim = ''] = usedOn(treatmentPage(first).passages)
    const only = {
      ...first,
      sections: [{_type: 'prose' as const, _key: 'p', body: markdown(`[It helps.](claim:${claim})`)}],
    }
    expect(only.sections[0]?.body[0]?.markDefs).toHaveLength(1)
    const read = documents.treatment.model.parse(only)
    expect(treatmentOn(read, withdrawing([claim]), day)).toMatchObject({
      kind: 'gives-way',
      ended: [{claim: {_id: claim}}],
    })
  })
})
