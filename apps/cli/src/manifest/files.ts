import {existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {canonicalJson, type Manifest} from '@caveat/claims'
import {z} from 'zod'
import {CommandError} from '../command-error.ts'
import {manifestModel} from './model.ts'
import {sha256Of} from './sha256.ts'

/** Begins with the time, so that the order of the names is the order of the builds. */
const fileName = /^\d{8}T\d{9}Z-([0-9a-f]{12})\.json$/

/** Paths of all manifests in a folder, the first build first. */
export const manifestFiles = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => fileName.test(name))
        .toSorted()
        .map((name) => join(folder, name))
    : []

export type ReadManifest = {
  readonly manifest: Manifest
  readonly bytes: Buffer
  /** Whether the hash in its name is that of its content: false where it was changed after it was written. */
  readonly asWritten: boolean
}

const reasonOf = (error: unknown): string => {
  if (error instanceof z.ZodError) return z.prettifyError(error)
  return error instanceof Error ? error.message : String(error)
}

/** @throws CommandError where it cannot be read, or is no manifest */
export function readManifest(path: string): ReadManifest {
  try {
    const bytes = readFileSync(path)
    const [, hash] = fileName.exec(path.split(/[\\/]/).at(-1) ?? '') ?? []
    return {
      manifest: manifestModel.parse(JSON.parse(bytes.toString('utf8'))),
      bytes,
      asWritten: hash === undefined || sha256Of(bytes).startsWith(hash),
    }
  } catch (error) {
    throw new CommandError(`The manifest ${path} could not be read: ${reasonOf(error)}`)
  }
}

/** All but the moment: what makes a build another one. */
const contentOf = ({builtAt, ...content}: Manifest): string => canonicalJson(content)

/** A file that cannot be read keeps no build from being recorded. */
const saysTheSame = (path: string, manifest: Manifest): boolean => {
  try {
    return contentOf(readManifest(path).manifest) === contentOf(manifest)
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    console.error(error.message)
    return false
  }
}

/**
 * Adds a manifest to those that are there, unless the newest of them says the same. Nothing is ever removed.
 *
 * @returns the path of the new file, or of the newest one
 */
export function addManifest(
  folder: string,
  manifest: Manifest,
): {readonly path: string; readonly isNew: boolean} {
  const newest = manifestFiles(folder).at(-1)
  if (newest !== undefined && saysTheSame(newest, manifest)) return {path: newest, isNew: false}
  const content = `${canonicalJson(manifest)}\n`
  const time = manifest.builtAt.replaceAll(/[-:.]/g, '')
  const path = join(folder, `${time}-${sha256Of(content).slice(0, 12)}.json`)
  mkdirSync(folder, {recursive: true})
  writeFileSync(`${path}.new`, content)
  renameSync(`${path}.new`, path)
  return {path, isNew: true}
}
