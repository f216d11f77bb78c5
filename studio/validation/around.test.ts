import type {SanityDocument} from '@sanity/types'
import {settingsWith, stamped} from '../test/examples.ts'
import {type LakeForTests, lakeForTests} from '../test/lake.ts'
import {consequences} from './findings.ts'
import {reportOn} from './report.ts'

let running: LakeForTests
beforeAll(async () => {
  running = await lakeForTests()
})
afterAll(() => running.close())

const settings = settingsWith()
const page = (number: number) => ({
  _id: `treatment-${number}`,
  _type: 'treatment',
  title: `Page ${number}`,
  slug: {_type: 'slug', current: `page-${number}`},
  category: 'other',
  sections: [],
})

it('a change that reaches more pages than the Studio looks at says so', async () => {
  const {client} = running
  const all = Array.from({length: 302}, (_, number) => page(number))
  await all.reduce((open, each) => open.create(each), client.transaction().create(settings)).commit()
  const draft: SanityDocument = {
    ...settings,
    ...{...stamped, _id: 'drafts.siteSettings', markets: ['au']},
  }
  const report = await reportOn(draft, client)
  expect(report.lookedAt).toEqual({pages: 300, of: 302})
  expect(consequences(report)[0]).toBe(
    'The Studio looked at 300 of 302 pages, by their ids. The build looks at all: run “caveat check” after publishing, before you build.',
  )
})
