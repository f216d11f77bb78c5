import {approvalOf, type Finding, overrideOf} from '@caveat/claims'
import {type LakeForTests, lakeForTests} from '../test/lake.ts'
import {storeDecision, takeBackOverride} from './store.ts'

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
const decided = {who: 'Dana Reyes', at: '2026-02-01T10:00:00Z'} as const

describe('storeDecision', () => {
  it('keeps the record, and has the draft written without changing what it says', async () => {
    const {client} = running
    const draft = {
      _id: 'drafts.treatment-a',
      _type: 'treatment',
      title: 'A',
      products: [{_key: 'p', _ref: 'x', _weak: true}],
    }
    const before = await client.create(draft)
    await storeDecision(client, finding.document, overrideOf(finding, {...decided, reason: 'Meant so.'}))
    const after = await client.getDocument('drafts.treatment-a')
    expect(after?._rev).not.toBe(before._rev)
    expect({...after, _rev: before._rev, _updatedAt: before._updatedAt}).toEqual(before)
    expect(await client.fetch('*[_type == "override"]{subject, reason, who}')).toEqual([
      {subject: 'treatment-a', reason: 'Meant so.', who: 'Dana Reyes'},
    ])
  })

  it('keeps the record where there is no draft, and makes none', async () => {
    const {client} = running
    const document = {id: 'claim-a', type: 'claim', title: 'A'}
    const record = approvalOf(
      {document, state: {wordings: ['A']}},
      {...decided, role: 'legal', decision: 'approved'},
    )
    await storeDecision(client, document, record)
    expect(await client.getDocument(record._id)).toMatchObject({role: 'legal', state: '{"wordings":["A"]}'})
    expect(await client.withConfig({perspective: 'raw'}).getDocument('drafts.claim-a')).toBeUndefined()
  })

  it('refuses to write a record a second time', async () => {
    const {client} = running
    const record = overrideOf(finding, {...decided, at: '2026-02-02T10:00:00Z', reason: 'Once.'})
    await storeDecision(client, finding.document, record)
    await expect(storeDecision(client, finding.document, record)).rejects.toThrow(record._id)
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
