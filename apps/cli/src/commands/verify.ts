import type {KeyObject} from 'node:crypto'
import {manifestFiles} from '@caveat/content/records'
import {clinicTime} from '../clinic-day.ts'
import {CommandError} from '../command-error.ts'
import {type ReadRecord, readManifest} from '../manifest/files.ts'
import {publicKey} from '../manifest/pem-key.ts'
import {recordProblems} from '../manifest/record-problems.ts'
import {paintFor} from '../report/paint.ts'
import {fromHere, type Settings} from '../settings.ts'
import {siteRoot} from '../verify/site.ts'
import {type Line, siteLines} from '../verify/site-lines.ts'

export type VerifyOptions = {
  readonly manifest?: string
  readonly publicKey?: string
  readonly textOnly?: boolean
}

function newest({manifests}: Settings): string {
  const path = manifestFiles(manifests).at(-1)
  if (path !== undefined) return path
  throw new CommandError(
    `There is no manifest in ${manifests}. Name one with --manifest, or build the site: npm run build`,
  )
}

function recordLines(read: ReadRecord, key: KeyObject | undefined): readonly Line[] {
  const problems = recordProblems(read, key)
  if (problems.length > 0) return problems.map((text) => ({good: false, text}))
  return key === undefined ? [] : [{good: true, text: 'The manifest is signed by the key.'}]
}

/**
 * Compares a deployed site with the manifest of its build and prints what it found.
 *
 * @param url of the site; without it the one in the settings
 * @returns whether record, signature and pages are as they should be
 * @throws CommandError where there is nothing to compare: no manifest, no page in it, no key, no site
 */
export async function verify(
  settings: Settings,
  url: string | undefined,
  {manifest: file, publicKey: keyFile, textOnly = false}: VerifyOptions,
): Promise<boolean> {
  if (url !== undefined && URL.parse(url) === null)
    throw new CommandError(`${url} is not a web address. Write it as https://clinic.example.`)
  const root = siteRoot(url ?? settings.siteUrl)
  const path = file === undefined ? newest(settings) : fromHere(file)
  const key = keyFile === undefined ? undefined : publicKey(keyFile)
  const read = readManifest(path)
  const {builtAt, policy, pages} = read.record
  if (pages.length === 0) throw new CommandError(`The manifest ${path} has no page: nothing to compare.`)
  const paint = paintFor(process.stdout)
  const lines = [...recordLines(read, key), ...(await siteLines(root, read.record, {paint, textOnly}))]
  console.log(`${root} beside ${path},\nbuilt ${clinicTime(builtAt, policy.timeZone)}\n`)
  for (const {good, text} of lines) console.log(`${good ? '✓' : paint('red', '✗')} ${text}`)
  const wrong = lines.filter(({good}) => !good).length
  const right = textOnly ? 'The site says what was built.' : 'The site is what was built.'
  console.log(`\n${wrong === 0 ? right : `${wrong} of ${lines.length} are not as they should be.`}`)
  return wrong === 0
}
