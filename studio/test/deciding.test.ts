import {documents, markdown} from '@caveat/content'
import type {SanityDocumentStub} from '@sanity/client'
import type {Locator} from 'playwright-core'
import {openTreatment, publish, signIn} from './journey.ts'
import {type StudioForTests, studioForTests} from './studio-for-tests.ts'

jest.setTimeout(120_000)

const disclaimer = {
  _id: 'disclaimer-vary',
  _type: 'disclaimer',
  name: 'Results vary',
  text: 'Individual results vary.',
  covers: ['efficacy', 'onset-duration'],
}
const claim = (id: string, statement: string) => ({
  _id: id,
  _type: 'claim',
  wordings: [statement],
  labels: ['efficacy'],
  disclaimers: [{_key: 'vary', _type: 'reference', _ref: disclaimer._id}],
  evidence: [{_key: 'trial', _type: 'evidence', kind: 'trial', citation: 'Example reference: a trial'}],
})
const treatment = {
  _id: 'treatment-example',
  _type: 'treatment',
  title: 'Example peel',
  slug: {_type: 'slug', current: 'example-peel'},
  category: 'skin',
  sections: [
    {
      _type: 'prose',
      _key: 'what',
      heading: 'What happens',
      body: markdown(
        '[Fine lines look **much** softer](claim:claim-softer). Most people are back at work the same day. The result lasts for six months.',
      ),
    },
  ],
}
const settings = {
  _id: 'siteSettings',
  _type: 'siteSettings',
  ...documents.siteSettings.fixtures.default,
  requiredApprovals: ['medical'],
  fourEyes: false,
  warnings: 'need-override',
}
const stored: readonly SanityDocumentStub[] = [
  settings,
  disclaimer,
  claim('claim-softer', 'Fine lines can look softer'),
  claim('claim-quick', 'Most people are back at work the same day'),
  treatment,
]

let running: StudioForTests
beforeAll(async () => {
  running = await studioForTests(stored)
})
afterAll(() => running?.close())

const press = async (card: Locator, name: string | RegExp) => {
  await card.getByRole('button', {name}).click()
}

describe('An editor', () => {
  it('mends what the panel of findings offers to mend, decides on the rest, approves and publishes', async () => {
    const {page, client} = running
    const cards = page.getByTestId('findings').getByRole('listitem')
    const [drifted, unmarked, lasting] = ['much', 'the same day', 'six months'].map((words) =>
      cards.filter({has: page.locator('mark', {hasText: words})}),
    )
    if (!drifted || !unmarked || !lasting) throw new Error('There are three.')

    await signIn(page, running.url, running.lake.credentials)
    await openTreatment(page, treatment.title)
    await page.getByTestId('status-bar').getByRole('button', {name: /error/}).click()
    await press(drifted, 'Use the approved wording')
    await drifted.waitFor({state: 'detached'})
    await press(unmarked, 'Attach the claim')
    await unmarked.waitFor({state: 'detached'})

    await press(lasting, 'Publish all the same…')
    const reason = page.getByRole('dialog').filter({hasText: 'Why may this be published'})
    await reason.getByRole('textbox').fill('Said of the peel in general, and meant so.')
    await press(reason, 'Keep the words')
    await reason.waitFor({state: 'detached'})
    await lasting.getByText('Said of the peel in general').waitFor()

    await page.getByRole('button', {name: 'Open document actions'}).click()
    await page.getByRole('menuitem', {name: 'Approve…'}).click()
    const approval = page.getByRole('dialog').filter({hasText: 'You decide on the draft'})
    await press(approval, 'Record the approval')
    await approval.waitFor({state: 'detached'})
    await page.getByTestId('status-bar').getByRole('button', {name: 'Approved', exact: true}).waitFor()
    await publish(page)

    const published = documents.treatment.model.parse(await client.getDocument(treatment._id))
    const [text] = published.sections
    if (text?._type !== 'prose') throw new Error('The section is gone.')
    const [block] = text.body
    expect(block?.children.map((span) => span.text).join('')).toBe(
      'Fine lines can look softer. Most people are back at work the same day. The result lasts for six months.',
    )
    expect(block?.markDefs).toEqual([
      expect.objectContaining({claim: expect.objectContaining({_ref: 'claim-softer'})}),
      expect.objectContaining({claim: expect.objectContaining({_ref: 'claim-quick'})}),
    ])
    await page.getByTestId('status-bar').getByRole('button', {name: 'Approved', exact: true}).click()
    const waiting = page.getByTestId('on-this-page')
    await waiting.getByText('3 of 3 claims and disclaimers').waitFor()
    await press(waiting, 'Approve the page and everything on it…')
    const together = page.getByRole('dialog').filter({hasText: 'Each is recorded on its own'})
    await press(together, 'Record 3 approvals')
    await together.waitFor({state: 'detached'})
    await waiting.getByText('No claim or disclaimer on this page lacks an approval').waitFor()

    const decisions = await client.fetch<{_type: string; who: string; subject: string}[]>(
      '*[_type in ["approval", "override"]] | order(_type, subject) {_type, who, subject}',
    )
    const approved = ['claim-quick', 'claim-softer', disclaimer._id, treatment._id]
    expect(decisions).toEqual(
      [...approved.map((subject) => ['approval', subject]), ['override', treatment._id]].map(
        ([_type, subject]) => ({_type, who: 'Caveat Editor', subject}),
      ),
    )
  })
})
