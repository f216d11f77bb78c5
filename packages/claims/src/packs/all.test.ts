import {readdirSync} from 'node:fs'
import {packData} from './all.ts'

describe('the packs', () => {
  it('are exactly the files of this folder', () => {
    const files = readdirSync(__dirname)
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .map((name) => name.replace(/\.ts$/, ''))
      .filter((name) => !['all', 'pack', 'pack-rule'].includes(name))
    expect(packData.map(({id}) => id).toSorted()).toEqual(files.toSorted())
  })
})
