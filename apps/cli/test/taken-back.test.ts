import {dayAt} from '@caveat/claims'
import {runCaveat} from './run-caveat.ts'
import {type SampleLake, startSampleLake} from './sample-lake.ts'

jest.setTimeout(120_000)

const claim = 'claim-peel-acne'
let lake: SampleLake
beforeAll(async () => {
  lake = await startSampleLake()
})
afterAll(() => lake.close())

it('a withdrawal that is taken out of the lake is reported until the next build', async () => {
  const {client, env} = lake
  await client.patch('siteSettings', {set: {requiredApprovals: []}}).commit()
  const at = dayAt(new Date(), 'America/Los_Angeles')
  const withdrawn = {_type: 'withdrawal', at, reason: 'The study was retracted.', effect: 'drop-sentence'}
  await client.patch(claim, {set: {withdrawn}}).commit()
  expect((await runCaveat(['snapshot'], {env})).code).toBe(0)
  expect((await runCaveat(['check'], {env})).output).not.toContain('withdrawal-taken-back')

  await client.patch(claim, {unset: ['withdrawn']}).commit()
  const {code, output} = await runCaveat(['check'], {env})
  expect(code).toBe(0)
  expect(output).toContain(`this claim was withdrawn from ${at} (“The study was retracted.”)`)
  expect((await runCaveat(['snapshot'], {env})).output).toContain('withdrawal-taken-back')
  expect((await runCaveat(['check'], {env})).output).not.toContain('withdrawal-taken-back')
})
