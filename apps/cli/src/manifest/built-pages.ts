import {existsSync, globSync, readFileSync} from 'node:fs'
import {join, sep} from 'node:path'
import {root, type Settings} from '../settings.ts'

/** An HTML file that the site serves at an address. */
export type BuiltFile = {readonly address: string; readonly bytes: Buffer}

/** Files that answer when something is wrong: no pages of their own. */
const forErrors: ReadonlySet<string> = new Set(['404', '500', '_error'])

const addressOf = (file: string): string => {
  const path = file.slice(0, -'.html'.length).split(sep).join('/')
  return path === 'index' ? '/' : `/${path.replace(/\/index$/, '')}`
}

/** Every page of the build that is served now, in the order of their addresses. */
export function builtPages({webDist}: Settings): readonly BuiltFile[] {
  const folder = join(root, 'apps', 'web', webDist, 'server', 'pages')
  if (!existsSync(folder)) return []
  return globSync('**/*.html', {cwd: folder})
    .filter((file) => !forErrors.has(file.slice(0, -'.html'.length)))
    .map((file) => ({address: addressOf(file), bytes: readFileSync(join(folder, file))}))
    .toSorted((a, b) => (a.address < b.address ? -1 : 1))
}
