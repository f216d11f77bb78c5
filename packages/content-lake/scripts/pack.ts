/**
 * Makes a package for projects outside of this repository: JavaScript as ES modules and as CommonJS, types and
 * the command, in `dist/package` and as `dist/caveat-content-lake-<version>.tgz`, or in another folder:
 *
 *   npm run pack -w @caveat/content-lake [-- FOLDER]
 */
import {execFileSync} from 'node:child_process'
import {cp, mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {OLDEST_NODE} from '../bin/node-version.mjs'
import {bundle} from './pack/bundle.ts'
import {declare} from './pack/declare.ts'

const PACKAGE = join(import.meta.dirname, '..')
const target = resolve(process.argv[2] ?? join(PACKAGE, 'dist'))
const folder = join(target, 'package')

const {name, version, dependencies} = JSON.parse(await readFile(join(PACKAGE, 'package.json'), 'utf8'))
const manifest = {
  name,
  version,
  private: true,
  description: 'A Content-Lake-compatible server in one process and one folder, for running and testing.',
  license: 'UNLICENSED',
  engines: {node: `>=${OLDEST_NODE}`},
  type: 'module',
  exports: {'.': doors('index', 'index'), './testing': doors('testing', 'testing/start-test-lake')},
  bin: {'content-lake': 'bin/content-lake.mjs'},
  dependencies,
}

function doors(entry: string, types: string) {
  const door = (kind: string) => ({types: `./${kind}/types/${types}.d.ts`, default: `./${kind}/${entry}.js`})
  return {import: door('esm'), require: door('cjs')}
}

const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`

const made = await mkdtemp(join(tmpdir(), 'content-lake-types-'))
try {
  await rm(folder, {recursive: true, force: true})
  await mkdir(join(folder, 'cjs'), {recursive: true})
  await Promise.all([bundle(folder), declare(folder, made)])
  await writeFile(join(folder, 'cjs/package.json'), json({type: 'commonjs'}))
  await writeFile(join(folder, 'package.json'), json(manifest))
  await cp(join(PACKAGE, 'README.md'), join(folder, 'README.md'))
  await cp(join(PACKAGE, 'bin'), join(folder, 'bin'), {recursive: true})
  const command = await readFile(join(folder, 'bin/content-lake.mjs'), 'utf8')
  await writeFile(join(folder, 'bin/content-lake.mjs'), command.replace('../src/main.ts', '../esm/main.js'))
  const [tarball] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', target], {
      cwd: folder,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    }),
  )
  console.log(join(target, tarball.filename))
} finally {
  await rm(made, {recursive: true, force: true})
}
