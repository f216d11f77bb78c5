import {spawnSync} from 'node:child_process'
import {cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'

const root = path.join(__dirname, '..', '..', '..')
const biome = path.join(root, 'node_modules', '.bin', 'biome')

/** A copy of the lint's configuration, around one file of the engine. */
const folder = mkdtempSync(path.join(tmpdir(), 'caveat-lint-'))
afterAll(() => rmSync(folder, {recursive: true}))

/** The lines of a file of the engine to which the lint of the repository objects. */
function refused(lines: readonly string[]): readonly string[] {
  const file = path.join(folder, 'packages', 'claims', 'src', 'rules', 'example.ts')
  mkdirSync(path.dirname(file), {recursive: true})
  writeFileSync(file, lines.join('\n'))
  for (const name of ['.biome.json', '.biome'])
    cpSync(path.join(root, name), path.join(folder, name), {recursive: true})
  const asked = ['lint', '--vcs-enabled=false', '--max-diagnostics=none', '--reporter=github', '.']
  const {stdout} = spawnSync(biome, asked, {cwd: folder, encoding: 'utf8'})
  const numbers = new Set(
    Array.from(stdout.matchAll(/^::error .*?\bline=(\d+)/gm), ([, line]) => Number(line)),
  )
  return lines.filter((_, index) => numbers.has(index + 1))
}

const impure = [
  "export * from 'fs'",
  "export * from 'node:fs/promises'",
  "export * from 'zod'",
  "export * from 'lodash'",
  "export * from '@caveat/content'",
  "export * from '../../../content/src/site.ts'",
  "export * from '../../../../apps/cli/src/main.ts'",
  'export const a = Date.now()',
  'export const b = Math.random()',
  'export const c = new Date()',
  'export const d = process.env',
  "export const e = fetch('https://example.org')",
  'export const f = performance.now()',
  "export const g = import('./rule.ts')",
]
const pure = [
  "export * from '../passage.ts'",
  "export * from './rule.ts'",
  "export * from 'diff'",
  "export * from 'temporal-polyfill'",
  "export * from '@noble/hashes/sha2.js'",
  "export const h = new Date('2026-01-01')",
  "export const i = Date.parse('2026-01-01')",
  'export const j = Math.max(1, 2)',
]

describe('the lint of the claims engine', () => {
  it('refuses what would let it see anything but its input, and imports from outside', () => {
    expect(refused([...impure, ...pure])).toEqual(impure)
  })
})
