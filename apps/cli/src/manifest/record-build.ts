import type {KeyObject} from 'node:crypto'
import {relative} from 'node:path'
import type {Taken} from '../publish/take-snapshot.ts'
import {root, type Settings} from '../settings.ts'
import {builtPages} from './built-pages.ts'
import {addManifest} from './files.ts'
import {manifestOf} from './manifest-of.ts'

/** Writes the manifest of the build that has just been made, signed where there is a key, and says where. @throws CommandError */
export function recordBuild(settings: Settings, taken: Taken, key: KeyObject | undefined): void {
  const {site, snapshot, sha256, warnings} = taken
  const files = builtPages(settings)
  const manifest = manifestOf({site, snapshot, sha256, findings: warnings, files, builtAt: new Date()})
  const {path, isNew} = addManifest(settings.manifests, manifest, key)
  const shown = relative(root, path)
  const signed = key === undefined ? '' : ' (signed)'
  if (isNew) console.log(`  Its manifest${signed}: ${shown.startsWith('..') ? path : shown}`)
}
