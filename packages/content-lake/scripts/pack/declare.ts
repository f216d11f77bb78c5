import {execFile} from 'node:child_process'
import {mkdir, readFile, writeFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {dirname, join, relative} from 'node:path'
import {promisify} from 'node:util'
import {ENTRIES} from './bundle.ts'

const PACKAGE = join(import.meta.dirname, '../..')
const RELATIVE = /(?<=(?:from |import\()['"])(\.[^'"]*)\.ts(?=['"])/g

/**
 * Writes the types of what is exported, and of what they refer to, for both kinds of modules.
 *
 * @param made - a folder for the types of everything
 * @throws Error with the compiler's words when a type is wrong
 */
export async function declare(folder: string, made: string): Promise<void> {
  await compile(made)
  const declarations = await reachable(Object.values(ENTRIES).map((file) => join(made, file)))
  for (const kind of ['esm', 'cjs']) {
    for (const [path, text] of declarations) {
      const target = join(folder, kind, 'types', relative(made, path).replace(/\.ts$/, '.d.ts'))
      await mkdir(dirname(target), {recursive: true})
      await writeFile(target, text.replace(RELATIVE, '$1.js'))
    }
  }
}

async function compile(outDir: string): Promise<void> {
  const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc')
  try {
    await promisify(execFile)(process.execPath, [tsc, '-p', 'tsconfig.pack.json', '--outDir', outDir], {
      cwd: PACKAGE,
    })
  } catch (error) {
    const words = error instanceof Error && 'stdout' in error ? String(error.stdout) : ''
    throw new Error(`The types could not be made.\n${words}`, {cause: error})
  }
}

/** Declarations by where their source would stand, from these on. */
async function reachable(roots: readonly string[]): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  const open = [...roots]
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (found.has(path)) continue
    const text = await readFile(path.replace(/\.ts$/, '.d.ts'), 'utf8')
    found.set(path, text)
    for (const [, name = ''] of text.matchAll(RELATIVE)) open.push(join(dirname(path), `${name}.ts`))
  }
  return found
}
