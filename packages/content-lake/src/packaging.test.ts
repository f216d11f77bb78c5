/** The package as another project has it: packed, unpacked into its `node_modules`, beside what it depends on. */
import {type ChildProcess, execFile, spawn} from 'node:child_process'
import {mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {promisify} from 'node:util'

const PACKAGE = join(__dirname, '..')
const MODULES = join(PACKAGE, '../../node_modules')
const JEST = join(MODULES, 'jest/bin/jest.js')

const folder = mkdtempSync(join(realpathSync(tmpdir()), 'packed-'))
const project = join(folder, 'project')
const installed = join(project, 'node_modules/@caveat/content-lake')
const COMMAND = join(installed, 'bin/content-lake.mjs')
const children: ChildProcess[] = []

/** Runs Node in the project, without what the Jest around this test has in its environment. */
function node(...args: string[]): Promise<{code: number | null; output: string}> {
  const env = {PATH: process.env.PATH, HOME: process.env.HOME}
  return new Promise((resolve) => {
    const child = execFile(process.execPath, args, {cwd: project, env}, (_, stdout, stderr) =>
      resolve({code: child.exitCode, output: stdout + stderr}),
    )
  })
}

function write(name: string, text: string): void {
  writeFileSync(join(project, name), text)
}

function link(name: string): void {
  mkdirSync(dirname(join(project, 'node_modules', name)), {recursive: true})
  symlinkSync(join(MODULES, name), join(project, 'node_modules', name), 'junction')
}

function manifest() {
  return JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'))
}

beforeAll(async () => {
  mkdirSync(installed, {recursive: true})
  const packed = await promisify(execFile)(process.execPath, [join(PACKAGE, 'scripts/pack.ts'), folder])
  const tarball = packed.stdout.trim()
  await promisify(execFile)('tar', ['-xzf', tarball, '-C', installed, '--strip-components=1'])
  for (const name of [...Object.keys(manifest().dependencies), '@sanity/client', '@types/node']) link(name)
  write('package.json', '{"name": "another-project", "version": "1.0.0"}')
}, 120_000)

afterAll(() => {
  for (const child of children) child.kill('SIGKILL')
  rmSync(folder, {recursive: true, force: true})
})

test('the package says which Node it needs, and depends on exact versions', () => {
  const {engines, dependencies} = manifest()
  expect(engines).toEqual({node: '>=22.18'})
  expect(Object.keys(dependencies)).toContain('hono')
  for (const version of Object.values(dependencies)) expect(version).toMatch(/^\d+\.\d+\.\d+$/)
})

test('the command says how it is used, and starts a lake that answers queries', async () => {
  const help = await node(COMMAND, '--help')
  expect(help.output).toContain('Usage: content-lake --data DIR')
  expect(help.code).toBe(0)

  const child = spawn(process.execPath, [COMMAND, '--data', join(project, 'data'), '--port', '0'])
  children.push(child)
  const url = await new Promise<string>((resolve, reject) => {
    let output = ''
    const hear = (chunk: Buffer) => {
      output += chunk
      const ready = /content-lake ready (\S+)/.exec(output)?.[1]
      if (ready) resolve(ready)
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.once('exit', () => reject(new Error(output)))
  })
  const answer = await fetch(`${url}/v2025-02-19/data/query/production?query=1%2B1`)
  expect(await answer.json()).toMatchObject({result: 2})
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  await ended
})

test('a test of the project starts it in one line, in CommonJS and a Jest that nobody configured', async () => {
  write(
    'plain.test.js',
    `const {LakeStartError, startLake} = require('@caveat/content-lake')
    const {startTestLake} = require('@caveat/content-lake/testing')

    test('asks', async () => {
      const lake = await startTestLake({documents: [{_id: 'ann', _type: 'author', name: 'Ann'}]})
      const {dataset, token} = lake.clientConfig
      const headers = {authorization: 'Bearer ' + token}
      const query = encodeURIComponent('*[_type == "author"].name')
      const path = '/v2025-02-19/data/query/' + dataset + '?query=' + query
      expect(await (await fetch(lake.url + path, {headers})).json()).toMatchObject({result: ['Ann']})
      expect(await (await lake.fetch(lake.url + path, {headers})).json()).toMatchObject({result: ['Ann']})
      await expect(startLake({dataDir: lake.dataDir})).rejects.toThrow(LakeStartError)
      await expect(startTestLake({port: lake.port})).rejects.toBeInstanceOf(LakeStartError)
      await lake.close()
    })`,
  )
  const {code, output} = await node(JEST, 'plain.test.js')
  expect(output).toContain('1 passed, 1 total')
  expect(code).toBe(0)
})

test('the example of the README runs as it stands there, with the real client', async () => {
  const readme = readFileSync(join(installed, 'README.md'), 'utf8')
  const example = /```js\n(\/\/ authors\.test\.js\n[\s\S]*?)```/.exec(readme)?.[1]
  if (!example) throw new Error('The README has no example authors.test.js')
  write('authors.test.js', example)
  const {code, output} = await node('--experimental-vm-modules', JEST, 'authors.test.js')
  expect(output).toContain('1 passed, 1 total')
  expect(code).toBe(0)
})

test('ES modules import the same', async () => {
  write(
    'module.mjs',
    `import {createClient} from '@sanity/client'
    import {LakeStartError, startLake} from '@caveat/content-lake'
    import {startTestLake} from '@caveat/content-lake/testing'

    const lake = await startTestLake({documents: [{_type: 'author', name: 'Ann'}]})
    console.log(await createClient(lake.clientConfig).fetch('*[_type == "author"].name'))
    await startLake({dataDir: lake.dataDir}).catch((error) => console.log(error instanceof LakeStartError))
    await lake.close()`,
  )
  const {output} = await node('module.mjs')
  expect(output).toContain("[ 'Ann' ]\ntrue\n")
})

test('TypeScript knows the types in both kinds of modules', async () => {
  const uses = `import {LakeStartError, startLake} from '@caveat/content-lake'
    import {type TestLake, startTestLake} from '@caveat/content-lake/testing'
    export const lake: Promise<TestLake> = startTestLake({documents: [{_type: 'author'}]})
    export const port: Promise<number> = startLake({dataDir: 'x'}).then((started) => started.port)
    export const codeOf = (error: LakeStartError): 'port-in-use' | string => error.code
    // @ts-expect-error: there is no such option
    void startLake({folder: 'x'})`
  write('uses.mts', uses)
  write('uses.cts', uses)
  const options = '--noEmit --strict --module nodenext --target es2024 --types node'
  const tsc = join(MODULES, 'typescript/bin/tsc')
  expect(await node(tsc, ...options.split(' '), 'uses.mts', 'uses.cts')).toEqual({code: 0, output: ''})
})

test('a Node that is too old is told so by the command and by either import', async () => {
  write('old.cjs', "Object.defineProperty(process, 'versions', {value: {node: '20.11.1'}})")
  write('import.mjs', "import '@caveat/content-lake/testing'")
  write('require.cjs', "require('@caveat/content-lake')")
  for (const file of [COMMAND, 'import.mjs', 'require.cjs']) {
    const {code, output} = await node('--require', './old.cjs', file)
    expect(output).toContain('content-lake needs Node 22.18 or newer; this is 20.11.1.')
    expect(code).toBe(1)
  }
})
