import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {packData} from '../src/packs/all.ts'
import {withMarketTable} from './market-table.ts'
import {rulePage} from './rule-page.ts'
import {structurePage} from './structure-page.ts'

const folder = path.join(import.meta.dirname, '..', '..', '..', 'docs', 'rules')
mkdirSync(folder, {recursive: true})
writeFileSync(path.join(folder, 'structure.md'), structurePage())
const overview = path.join(folder, 'README.md')
writeFileSync(overview, withMarketTable(readFileSync(overview, 'utf8'), packData))
for (const pack of packData) {
  writeFileSync(path.join(folder, `${pack.id}.md`), rulePage(pack))
  console.log(`docs/rules/${pack.id}.md: ${pack.rules.length} rules`)
}
