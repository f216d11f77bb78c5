import {mkdirSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {packData} from '../src/packs/all.ts'
import {rulePage} from './rule-page.ts'
import {structurePage} from './structure-page.ts'

const folder = path.join(import.meta.dirname, '..', '..', '..', 'docs', 'rules')
mkdirSync(folder, {recursive: true})
writeFileSync(path.join(folder, 'structure.md'), structurePage())
for (const pack of packData) {
  writeFileSync(path.join(folder, `${pack.id}.md`), rulePage(pack))
  console.log(`docs/rules/${pack.id}.md: ${pack.rules.length} rules`)
}
