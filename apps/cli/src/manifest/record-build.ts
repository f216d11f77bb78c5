import type {KeyObject} from 'node:crypto'
import {relative} from 'node:path'
import {treatmentAddress} from '@caveat/content'
import {CommandError} from '../command-error.ts'
import type {Taken} from '../publish/take-snapshot.ts'
import {root, type Settings} from '../settings.ts'
import {builtOtherwise} from './built-otherwise.ts'
import {builtPages} from './built-pages.ts'
import {addManifest, readManifest} from './files.ts'
import {manifestOf} from './manifest-of.ts'

/**
 * Writes the manifest of the build that has just been made, signed where there is a key, and says where.
 *
 * @throws CommandError where what was built is not what is to be recorded, or the record cannot be read back
 */
export function recordBuild(settings: Settings, taken: Taken, key: KeyObject | undefined): void {
  const {site, snapshot, sha256, warnings} = taken
  const files = builtPages(settings)
  const manifest = manifestOf({site, snapshot, sha256, findings: warnings, files, builtAt: new Date()})
  const otherwise = builtOtherwise(manifest, snapshot.all('treatment').map(treatmentAddress))
  if (otherwise !== undefined)
    throw new CommandError(
      `The site was built, but not from this content: ${otherwise}. The build was not recorded. Delete apps/web/${settings.webDist} and build again.`,
    )
  const {path, isNew} = addManifest(settings.manifests, manifest, key)
  const [altered] = readManifest(path).alterations
  if (altered !== undefined)
    throw new CommandError(`The manifest ${path} cannot be read back as it was written: ${altered}.`)
  const shown = relative(root, path)
  const signed = key === undefined ? '' : ' (signed)'
  if (isNew) console.log(`  Its manifest${signed}: ${shown.startsWith('..') ? path : shown}`)
}
