import fs from 'node:fs'
import path from 'node:path'

export type LegacyDocument = {readonly file: string; readonly text: string}

const read = (file: string): LegacyDocument => ({file, text: fs.readFileSync(file, 'utf8')})

const textFilesIn = (folder: string): readonly string[] =>
  fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => path.join(folder, name))

const packageFolder = path.join(__dirname, '..', '..')

/** A page of our own, by the name of its file in `fixtures/`. */
export const fixture = (name: string): LegacyDocument => read(path.join(packageFolder, 'fixtures', name))

/** Every page of our own. */
export const fixtures = textFilesIn(path.join(packageFolder, 'fixtures')).map(read)

/**
 * Where real pages may lie, from the root of the repository: outside of it, because they are not ours to
 * publish.
 */
export const realPlace = process.env.CAVEAT_LEGACY ?? '../shared/legacy'

/** The real pages, where they are found on this machine: the run says so when they are not. */
export function realDocuments(): readonly LegacyDocument[] {
  const place = path.resolve(packageFolder, '..', '..', realPlace)
  const found = fs.statSync(place, {throwIfNoEntry: false})
  if (found === undefined) return []
  return (found.isDirectory() ? textFilesIn(place) : [place]).map(read)
}
