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

/** Where real pages may lie: outside of the repository, because they are not ours to publish. */
const realPlace =
  process.env.CAVEAT_LEGACY === undefined
    ? path.join(packageFolder, '..', '..', '..', 'shared', 'legacy')
    : path.resolve(process.env.INIT_CWD ?? '', process.env.CAVEAT_LEGACY)

/** The real pages, where they are found on this machine: the run says so when they are not. */
export function realDocuments(): readonly LegacyDocument[] {
  const found = fs.statSync(realPlace, {throwIfNoEntry: false})
  if (found === undefined) return []
  return (found.isDirectory() ? textFilesIn(realPlace) : [realPlace]).map(read)
}
