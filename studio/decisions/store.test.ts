import {approvalOf, type Finding, overrideOf} from '@caveat/claims'
import {type LakeForTests, lakeForTests} from '../test/lake.ts'
import {storeDecisions, takeBackOverride} from './store.ts'

let running: LakeForTests
beforeAll(async () => {
  running = await lakeForTests()
})
afterAll(() => running.close())

const finding: Finding = {
  rule: 'unmarked-claim',
  severity: 'warning',
  document: {id: 'treatment-a', type: 'treatment', title: 'A'},
  path: 'summary',
  excerpt: 'It helps.',
  message: 'This reads as a claim.',
  citation: {text: 'A rule'},
}
const decided = {who: 'Dana Reyes', userId: 'u-dana', at: '2026-02-01T10:00:00Z'} as const
const state = {title: 'A', summary: 'It helps.'}
const overriding = (reason: string, at: string = decided.at) => ({
  subject: finding.document,
  record: overrideOf(finding, state, {...decided, reason, at}),
})

describe('storeDecisions', () => {
  it('keeps the record, and has the draft written without changing what it says', async () => {
    const {client} = running
    const draft = {
      _id: 'drafts.treatment-a',
      _type: 'treatment',
      title: 'A',
      products: [{_key: 'p', _ref: 'x', _weak: true}],
    }
    const before = await client.create(draft)
    expect(await storeDecisions(client, [overriding('We mean it so.')])).toEqual({told: true})
    const after = await client.getDocument('drafts.treatment-a')
    expect(after?._rev).not.toBe(before._rev)
    expect({...after, _rev: before._rev, _updatedAt: before._updatedAt}).toEqual(before)
    expect(await client.fetch('*[_type == "override"]{subject, reason, who}')).toEqual([
      {subject: 'treatment-a', reason: 'We mean it so.', who: 'Dana Reyes'},
    ])
  })

  it('keeps the record where there is no draft, and makes none', async () => {
    const {client} = running
    const document = {id: 'claim-a', type: 'claim', title: 'A'}
    const record = approvalOf(
      {document, state: {wordings: ['A']}},
      {...decided, role: 'legal', decision: 'approved'},
    )
    await storeDecisions(client, [{subject: document, record}])
    expect(await client.getDocument(record._id)).toMatchObject({role: 'legal', state: '{"wordings":["A"]}'})
    expect(await client.withConfig({perspective: 'raw'}).getDocument('drafts.claim-a')).toBeUndefined()
  })

  it('stores a decision once, however often it is sent', async () => {
    const {client} = running
    const again = overriding('Once is enough.', '2026-02-02T10:00:00Z')
    await storeDecisions(client, [again])
    const [first] = await client.getDocuments([again.record._id])
    expect(await storeDecisions(client, [again])).toEqual({told: true})
    expect(await client.getDocuments([again.record._id])).toEqual([first])
  })

  it('stores many together, or none', async () => {
    const {client} = running
    const [one, two] = [overriding('Read by one.'), overriding('Read by two.')]
    await storeDecisions(client, [one, two])
    expect(await client.fetch('count(*[_id in $ids])', {ids: [one.record._id, two.record._id]})).toBe(2)

    const three = overriding('Read by three.')
    const refused = {...two, record: {...two.record, _id: 'not an id'}}
    await expect(storeDecisions(client, [three, refused])).rejects.toThrow()
    expect(await client.getDocument(three.record._id)).toBeUndefined()
  })

  it('says that it is stored also where the draft could not be told', async () => {
    const {client} = running
    const deaf = Object.assign(client.clone(), {
      withConfig() {
        throw new Error('The connection is gone.')
      },
    })
    const decision = overriding('Stored all the same.')
    expect(await storeDecisions(deaf, [decision])).toEqual({told: false})
    expect(await client.getDocument(decision.record._id)).toBeDefined()
  })
})

describe('takeBackOverride', () => {
  it('deletes the records', async () => {
    const {client} = running
    const ids = await client.fetch<string[]>('*[_type == "override"]._id')
    await takeBackOverride(client, finding.document, ids)
    expect(await client.fetch('*[_type == "override"]')).toEqual([])
  })
})
