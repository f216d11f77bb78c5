import {existsSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {sections} from './registry.ts'

const folders = readdirSync(__dirname, {withFileTypes: true})
  .filter((entry) => entry.isDirectory())
  .map(({name}) => name)

const kebab = (type: string) => type.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

describe('section folders', () => {
  it('are all listed in all.ts, each under the name of its type', () => {
    expect(Object.keys(sections).map(kebab).toSorted()).toEqual(folders.toSorted())
  })

  it.each(folders)('%s has its parts in files of their own', (folder) => {
    const parts = ['index.ts', 'model.ts', 'studio.ts', 'View.tsx', 'passages.ts', 'styles.ts', 'fixtures.ts']
    expect(parts.filter((part) => !existsSync(join(__dirname, folder, part)))).toEqual([])
  })
})
