import {clinicTime} from '../clinic-day.ts'
import {CommandError} from '../command-error.ts'
import {manifestFiles, type ReadManifest, readManifest} from '../manifest/files.ts'
import {isSigned, publicKey} from '../manifest/signature.ts'
import {paintFor} from '../report/paint.ts'
import {fromHere, type Settings} from '../settings.ts'
import {siteRoot} from '../verify/site.ts'
import {type Line, siteLines} from '../verify/site-lines.ts'

export type VerifyOptions = {readonly manifest?: string; readonly publicKey?: string}

function newest({manifests}: Settings): string {
  const path = manifestFiles(manifests).at(-1)
  if (path !== undefined) return path
  throw new CommandError(
    `There is no manifest in ${manifests}. Name one with --manifest, or build the site: npm run build`,
  )
}

function recordLines(path: string, {bytes, asWritten}: ReadManifest, keyFile: string | undefined): Line[] {
  const changed = {
    good: false,
    text: 'The manifest was changed after it was written: its name has another hash.',
  }
  const lines = asWritten ? [] : [changed]
  if (keyFile === undefined) return lines
  const signed = isSigned(path, bytes, publicKey(keyFile))
  const text =
    signed === undefined
      ? `The manifest has no signature: there is no ${path}.sig.`
      : signed
        ? `The signature is by the key in ${keyFile}.`
        : `The signature is not of this manifest by the key in ${keyFile}.`
  return [...lines, {good: signed === true, text}]
}

/**
 * Compares a deployed site with the manifest of its build and prints what it found.
 *
 * @param url of the site; without it the one in the settings
 * @returns whether signature and pages are as they should be
 * @throws CommandError where there is nothing to compare: no manifest, no key, no site
 */
export async function verify(
  settings: Settings,
  url: string | undefined,
  options: VerifyOptions,
): Promise<boolean> {
  if (url !== undefined && URL.parse(url) === null)
    throw new CommandError(`${url} is not a web address. Write it as https://clinic.example.`)
  const root = siteRoot(url ?? settings.siteUrl)
  const path = options.manifest === undefined ? newest(settings) : fromHere(options.manifest)
  const read = readManifest(path)
  const paint = paintFor(process.stdout)
  const lines = [
    ...recordLines(path, read, options.publicKey),
    ...(await siteLines(root, read.manifest, paint)),
  ]
  console.log(
    `${root} beside ${path},\nbuilt ${clinicTime(read.manifest.builtAt, read.manifest.policy.timeZone)}\n`,
  )
  for (const {good, text} of lines) console.log(`${good ? '✓' : paint('red', '✗')} ${text}`)
  const wrong = lines.filter(({good}) => !good).length
  console.log(
    wrong === 0
      ? '\nThe site is what was built.'
      : `\n${wrong} of ${lines.length} are not as they should be.`,
  )
  return wrong === 0
}
