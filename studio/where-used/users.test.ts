import {markdown} from '@caveat/content'
import {type LakeForTests, lakeForTests} from '../test/lake.ts'
import {usersOf} from './users.ts'

let running: LakeForTests
beforeAll(async () => {
  running = await lakeForTests()
})
afterAll(() => running.close())

describe('usersOf', () => {
  it('tells of published pages and of drafts, each with the words that make the claim', async () => {
    const raw = running.client.withConfig({perspective: 'raw'})
    const page = (_id: string, text: string) => ({
      _id,
      _type: 'treatment',
      title: 'Peel',
      sections: [{_key: 's', _type: 'prose', body: markdown(text)}],
    })
    await raw
      .transaction()
      .create({_id: 'claim-a', _type: 'claim', wordings: ['Lines soften']})
      .create(page('treatment-a', '[Lines soften](claim:claim-a).'))
      .create(page('drafts.treatment-a', '[Lines may soften](claim:claim-a).'))
      .create(page('treatment-b', 'Nothing.'))
      .commit()
    const users = await usersOf('claim-a', (groq, params) => raw.fetch(groq, params))
    expect(users.map(({id, title, state, uses}) => [id, title, state, uses.map(({words}) => words)])).toEqual(
      [
        ['treatment-a', 'Peel', 'draft', ['Lines may soften']],
        ['treatment-a', 'Peel', 'published', ['Lines soften']],
      ],
    )
  })
})
