import {sampleDocuments} from '../../sample/index.ts'
import {readDocuments} from '../documents/read.ts'
import {snapshotOf} from '../snapshot/snapshot.ts'
import {treatmentPage} from '../treatment-page/passages.ts'
import {servedSince, servedSnapshot} from './served-snapshot.ts'

const read = readDocuments(
  sampleDocuments.map((document) => ({...document, _rev: 'r', _updatedAt: '2026-01-01T00:00:00Z'})),
).documents
const whole = snapshotOf(read)

const usesIn = (snapshot: typeof whole) =>
  snapshot
    .all('treatment')
    .flatMap((treatment) => treatmentPage(treatment).passages)
    .flatMap(({uses}) => uses.map(({claim}) => claim))

const [used = ''] = usesIn(whole)
const withdrawing = (effect: 'drop-sentence' | 'page-gives-way') =>
  snapshotOf(
    read.map((document) =>
      document._type === 'claim' && document._id === used
        ? {...document, withdrawn: {at: '2026-06-01', reason: 'new data', effect}}
        : document,
    ),
  )

describe('a snapshot as it is served on a day', () => {
  it('is as it was stored up to the day before a claim ends', () => {
    const served = servedSnapshot(withdrawing('page-gives-way'), '2026-05-31')
    expect(served.all('treatment')).toEqual(whole.all('treatment'))
    expect(served.givenWay()).toEqual([])
  })

  it('has all treatments from then on, none of them with the sentence that is left out', () => {
    const served = servedSnapshot(withdrawing('drop-sentence'), '2026-06-01')
    expect(served.all('treatment')).toHaveLength(whole.all('treatment').length)
    expect(usesIn(whole)).toContain(used)
    expect(usesIn(served)).not.toContain(used)
    for (const treatment of served.all('treatment'))
      expect(served.find('treatment', treatment._id)).toEqual(treatment)
  })

  it('has no treatment any more that gives way, and names it', () => {
    const served = servedSnapshot(withdrawing('page-gives-way'), '2026-06-01')
    const gone = served.givenWay().map(({_id}) => _id)
    expect(gone.length).toBeGreaterThan(0)
    for (const id of gone) expect(served.find('treatment', id)).toBeUndefined()
    expect(served.all('treatment').map(({_id}) => _id)).toEqual(
      whole.all('treatment').flatMap(({_id}) => (gone.includes(_id) ? [] : _id)),
    )
    expect(served.all('claim')).toHaveLength(whole.all('claim').length)
  })
})

describe('the day since which the same is served', () => {
  it('is that on which a claim ended last, whatever the day is now', () => {
    const snapshot = withdrawing('drop-sentence')
    expect(servedSince(snapshot, '2026-06-01')).toBe('2026-06-01')
    expect(servedSince(snapshot, '2027-01-01')).toBe('2026-06-01')
    const before = servedSince(snapshot, '2026-05-31')
    expect(before < '2026-06-01').toBe(true)
    expect(servedSnapshot(snapshot, before).givenWay()).toEqual([])
  })
})
