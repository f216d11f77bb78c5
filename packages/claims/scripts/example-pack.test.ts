import {readFileSync} from 'node:fs'
import path from 'node:path'
import {compile} from '../src/packs/compile/compile.ts'
import {findingsOfPack} from '../src/testing/pack-example.ts'
import {packFaults} from '../src/testing/pack-faults.ts'
import {nz} from './example-pack.ts'

describe('the example of a pack', () => {
  const pack = compile(nz)
  const examples = nz.rules.flatMap(({id, examples: {flagged, passed}}) => [
    ...flagged.map((example) => ({id, example, isFound: true})),
    ...passed.map((example) => ({id, example, isFound: false})),
  ])

  it('stands in docs/rules/README.md as it is here', () => {
    const page = readFileSync(path.join(__dirname, '../../../docs/rules/README.md'), 'utf8')
    const file = readFileSync(path.join(__dirname, 'example-pack.ts'), 'utf8')
    expect(page).toContain(`\`\`\`ts\n${file.replaceAll("'../src/packs/", "'./")}\`\`\`\n`)
  })

  it('is in order', () => {
    expect(packFaults([nz])).toEqual([])
  })

  test.each(examples)('$id: $example', ({id, example, isFound}) => {
    expect(findingsOfPack(pack, example).map(({rule}) => rule)).toEqual(isFound ? [id] : [])
  })
})
