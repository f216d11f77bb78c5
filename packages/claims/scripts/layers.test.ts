import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'

const src = path.join(__dirname, '../src')

/** From the bottom up: a folder imports from those before it, and never from one behind. Decisions are one thing. */
const layers = [
  ['sentences'],
  ['text'],
  ['detector'],
  ['time'],
  ['approvals', 'decisions'],
  ['packs'],
  ['rules'],
  ['marks'],
  ['overrides'],
  ['manifest'],
  ['ledger'],
  ['testing'],
]

const layerOf = (file: string): number => {
  const [folder = '', ...inside] = path.relative(src, file).split(path.sep)
  // What lies beside the folders is what they talk about (passages, findings, rules), or puts them together.
  return inside.length === 0 ? -1 : layers.findIndex((folders) => folders.includes(folder))
}

const imports = readdirSync(src, {recursive: true, encoding: 'utf8'})
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => path.join(src, name))
  .map((file) => {
    const found = readFileSync(file, 'utf8').matchAll(/from '(\.\.?\/[^']+)'/g)
    return {file, imported: Array.from(found, ([, to = '']) => path.resolve(path.dirname(file), to))}
  })

describe('the folders of the engine', () => {
  it('all have their place', () => {
    const unplaced = imports.filter(
      ({file}) => file.slice(src.length + 1).includes(path.sep) && layerOf(file) < 0,
    )
    expect(unplaced).toEqual([])
  })

  it('import one way', () => {
    const wrong = imports.flatMap(({file, imported}) =>
      layerOf(file) < 0
        ? []
        : imported.flatMap((to) => (layerOf(to) > layerOf(file) ? [`${file} imports ${to}`] : [])),
    )
    expect(wrong).toEqual([])
  })
})
