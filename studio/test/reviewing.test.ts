import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {text} from 'node:stream/consumers'
import {settingsWith, treatmentSaying} from './examples.ts'
import {openTreatment, signIn} from './journey.ts'
import {type StudioForTests, studioForTests} from './studio-for-tests.ts'

jest.setTimeout(120_000)

const root = join(__dirname, '..', '..')
const accessFile = join(root, 'apps', 'cli', 'access.json')

const treatment = treatmentSaying('A peel is put on the skin.')
const settings = settingsWith({requiredApprovals: ['medical'], fourEyes: true})

let running: StudioForTests
beforeAll(async () => {
  const access = JSON.parse(readFileSync(accessFile, 'utf8'))
  running = await studioForTests([settings, treatment], {access})
})
afterAll(() => running?.close())

/** Adds a member with the lake's own command, and gives how the member signs in. */
async function newMember(name: string, role: string) {
  const email = `${role}@clinic.example`
  const program = join(root, 'packages', 'content-lake', 'bin', 'content-lake.mjs')
  const args = ['members', 'add', email, '--name', name, '--role', role]
  const where = ['--data', running.lake.dataDir, '--access', accessFile]
  const child = spawn(process.execPath, [program, ...args, ...where])
  const [printed] = await Promise.all([text(child.stdout), once(child, 'exit')])
  return {email, password: printed.trim().split('\n').at(-1) ?? ''}
}

describe('A medical reviewer', () => {
  it('signs in, approves under an account of their own, and cannot change the page', async () => {
    const {page, client} = running
    await signIn(page, running.url, await newMember('Dr Ann Example', 'medical-reviewer'))
    await openTreatment(page, treatment.title)
    await page.getByTestId('field-title').getByRole('textbox').and(page.locator('[readonly]')).waitFor()

    await page.getByRole('button', {name: 'Open document actions'}).click()
    await page.getByRole('menuitem', {name: 'Approve…'}).click()
    const approval = page.getByRole('dialog').filter({hasText: 'You decide on what is published'})
    const roles = approval.getByLabel('Your role').getByRole('option')
    await roles.nth(1).waitFor({state: 'detached'})
    expect(await roles.allInnerTexts()).toEqual(['Medical reviewer (needed)'])
    await approval.getByRole('button', {name: 'Record the approval'}).click()
    await approval.waitFor({state: 'detached'})

    const decisions = await client.fetch('*[_type == "approval"]{who, role, subject, "own": userId != null}')
    expect(decisions).toEqual([{who: 'Dr Ann Example', role: 'medical', subject: treatment._id, own: true}])
  })
})
