import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {type BuildOptions, build, type Plugin} from 'esbuild'
import {OLDEST_NODE} from '../../bin/node-version.mjs'

const SRC = join(import.meta.dirname, '../../src')
const BIN = join(import.meta.dirname, '../../bin')

/** What other projects import, and its source; each is a file of this name in `esm` and in `cjs`. */
export const ENTRIES = {index: 'index.ts', testing: 'testing/start-test-lake.ts'} as const

/** Threads: they are started from the same files, whoever starts them. */
const WORKERS = {'worker.ts': 'query/worker.ts', 'groq-worker.ts': 'webhooks/groq-worker.ts'} as const

/** It has parts that are made for one machine; whoever installs the package gets those of theirs. */
const NATIVE = ['sharp']

const COMMON = {
  bundle: true,
  platform: 'node',
  target: `node${OLDEST_NODE}`,
  logLevel: 'warning',
} as const satisfies BuildOptions

/** The lake as ES modules and as CommonJS, in the folders `esm` and `cjs` of a package. */
export async function bundle(folder: string): Promise<void> {
  const exported = await bundleModules(join(folder, 'esm'))
  await bundleCommonJs(join(folder, 'cjs'))
  for (const [entry, names] of Object.entries(exported)) {
    await bundleDoor(
      join(folder, 'esm', `${entry}.js`),
      `export const {${names.join(', ')}} = await import('./lake-${entry}.js')`,
    )
    await bundleDoor(join(folder, 'cjs', `${entry}.js`), `module.exports = require('./lake.js').${entry}`)
  }
}

/** @returns the names that each entry exports */
async function bundleModules(outdir: string): Promise<Record<string, string[]>> {
  const entries = Object.entries(ENTRIES).map(([name, file]) => [`lake-${name}`, join(SRC, file)])
  const workers = Object.entries(WORKERS).map(([name, file]) => [name.replace(/\.ts$/, ''), join(SRC, file)])
  const {metafile} = await build({
    ...COMMON,
    entryPoints: Object.fromEntries([...entries, ...workers, ['main', join(SRC, 'main.ts')]]),
    outdir,
    format: 'esm',
    splitting: true,
    packages: 'external',
    metafile: true,
    plugins: [threads],
  })
  const exportsOf = (name: string) =>
    Object.entries(metafile.outputs).find(([path]) => path.endsWith(`/lake-${name}.js`))?.[1].exports ?? []
  return Object.fromEntries(Object.keys(ENTRIES).map((name) => [name, exportsOf(name)]))
}

/**
 * One file, so that both entries share their classes: an error of one is an `instanceof` the other's. What it
 * depends on is packed in: much of that is ES modules only, which Jest cannot require.
 */
async function bundleCommonJs(outdir: string): Promise<void> {
  const lines = Object.entries(ENTRIES).map(([name, file]) => `export * as ${name} from './${file}'`)
  await build({
    ...COMMON,
    stdin: {contents: lines.join('\n'), resolveDir: SRC},
    outfile: join(outdir, 'lake.js'),
    format: 'cjs',
    external: NATIVE,
    plugins: [threads],
    define: {'import.meta.url': 'moduleUrl'},
    banner: {js: "const moduleUrl = require('node:url').pathToFileURL(__filename).href"},
  })
}

/** What is loaded first: it looks at Node's version before anything that an older one does not know is loaded. */
async function bundleDoor(outfile: string, opens: string): Promise<void> {
  const contents = `
    import {nodeTooOld} from './node-version.mjs'
    const problem = nodeTooOld(process.versions.node)
    if (problem) throw new Error(problem)
    ${opens}`
  const format = opens.startsWith('export') ? 'esm' : 'cjs'
  await build({...COMMON, stdin: {contents, resolveDir: BIN}, outfile, format, external: ['./lake*.js']})
}

/** Threads run the ES modules, also when CommonJS starts them. */
const threads: Plugin = {
  name: 'threads',
  setup({onLoad}) {
    onLoad({filter: /\.ts$/}, async ({path}) => {
      const source = await readFile(path, 'utf8')
      const contents = source.replace(/new URL\('\.\/(.*?)', import\.meta\.url\)/g, (_, file: string) => {
        if (!(file in WORKERS)) throw new Error(`${path} starts ${file}, which WORKERS does not name`)
        return `new URL('../esm/${file.replace(/\.ts$/, '.js')}', import.meta.url)`
      })
      return {contents, loader: 'ts'}
    })
  },
}
