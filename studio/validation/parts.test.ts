import {approvalOf} from '@caveat/claims'
import {markdown} from '@caveat/content'
import type {SanityDocument} from '@sanity/types'
import {claim, disclaimer, settingsWith, stamped} from '../test/examples.ts'
import {type LakeForTests, lakeForTests} from '../test/lake.ts'
import {forgetDecisions} from './around.ts'
import {reportOn} from './report.ts'

const settings = settingsWith({requiredApprovals: ['medical']})
const page: SanityDocument = {
  ...stamped,
  _id: 'drafts.treatment-example',
  _type: 'treatment',
  title: 'Example',
  slug: {_type: 'slug', current: 'example'},
  category: 'other',
  sections: [
    {_type: 'prose', _key: 'opening', body: markdown('[Lines may look softer](claim:claim-softer).')},
  ],
}
const draftOfClaim = (more: object = {}): SanityDocument => ({
  ...stamped,
  ...claim,
  ...more,
  _id: `drafts.${claim._id}`,
})

let running: LakeForTests
beforeAll(async () => {
  running = await lakeForTests()
  await running.client.transaction().create(settings).create(disclaimer).create(claim).commit()
})
afterAll(() => running.close())

/** Answers are kept for each client: another one knows nothing of what was before. */
const report = (document: SanityDocument) => {
  forgetDecisions()
  return reportOn(document, running.client.withConfig({}))
}

const approve = async (document: SanityDocument) => {
  const {subject} = await report(document)
  if (subject === undefined) throw new Error('It can be approved.')
  const decided = {role: 'medical', decision: 'approved', who: 'Dana Reyes'} as const
  await running.client.create(approvalOf(subject, {...decided, at: new Date().toISOString()}))
}

const medical = async (document: SanityDocument) => (await report(document)).approvals?.roles[0]?.state

describe('reportOn, on a page', () => {
  it('says of each claim and disclaimer that stands on it how its approvals are', async () => {
    await approve(draftOfClaim())
    const {parts, titleOf} = await report(page)
    expect(
      parts.map(({subject, approvals}) => [subject.document.title, approvals.roles.map(({state}) => state)]),
    ).toEqual([
      ['Lines may look softer', ['approved']],
      ['Results vary', ['missing']],
    ])
    expect(['claim-softer', 'disclaimer-vary', 'nowhere'].map(titleOf)).toEqual([
      'Lines may look softer',
      'Results vary',
      undefined,
    ])
  })
})

describe('reportOn, on a claim that was withdrawn', () => {
  const withdrawn = {withdrawn: {at: '2026-03-01', reason: 'New data.'}}

  it('asks nobody before it is withdrawn, and everybody before it is brought back', async () => {
    expect(await medical(draftOfClaim())).toBe('approved')
    expect(await medical(draftOfClaim(withdrawn))).toBe('approved')

    await running.client.createOrReplace({...claim, ...withdrawn})
    const back = await report(draftOfClaim())
    expect(back.approvals?.roles).toEqual([
      expect.objectContaining({state: 'stale', changes: [expect.objectContaining({path: 'withdrawn'})]}),
    ])
    expect(back.findings.map(({rule}) => rule)).toContain('approval-required')

    await approve(draftOfClaim())
    expect(await medical(draftOfClaim())).toBe('approved')
  })
})
