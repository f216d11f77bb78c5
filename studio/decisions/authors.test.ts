import {type LakeForTests, lakeForTests} from '../test/lake.ts'
import {lastAuthors} from './authors.ts'
import {checkAgain} from './check-again.ts'

let running: LakeForTests
beforeAll(async () => {
  running = await lakeForTests()
})
afterAll(() => running.close())

const draft = {_id: 'drafts.claim-a', _type: 'claim', wordings: ['A'], labels: ['efficacy']}
const claim = {...draft, _id: 'claim-a'}

describe('lastAuthors', () => {
  it('knows who last wrote a document, and not who published it or had it checked again', async () => {
    const {client} = running
    const me = await client.users.getById('me')
    await client.create(draft)
    await client.create({...draft, _id: 'drafts.claim-b'})
    expect(await lastAuthors(client, ['claim-a', 'claim-b', 'claim-never'])).toEqual(
      new Map([
        ['claim-a', me.id],
        ['claim-b', me.id],
      ]),
    )

    const log = async () => {
      const {dataset, token} = client.config()
      const url = client.getUrl(`/data/history/${dataset}/transactions/claim-a,drafts.claim-a?reverse=true`)
      const answer = await (await fetch(url, {headers: {Authorization: `Bearer ${token}`}})).text()
      return answer.split('\n')[0] ?? ''
    }
    await checkAgain(client, {id: 'claim-a', type: 'claim'})
    expect(JSON.parse(await log())).toMatchObject({id: expect.stringMatching(/^check-again-/)})
    await client.transaction().createOrReplace(claim).delete(draft._id).commit()
    expect(JSON.parse(await log())).toMatchObject({documentIDs: ['claim-a', 'drafts.claim-a']})
    expect((await lastAuthors(client, ['claim-a'])).get('claim-a')).toBe(me.id)
  })

  it('knows nobody where the history cannot be read', async () => {
    const stranger = running.client.withConfig({token: 'none'})
    expect(await lastAuthors(stranger, ['claim-a'])).toEqual(new Map())
  })
})
