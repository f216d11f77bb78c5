import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {packData} from '../src/packs/all.ts'
import {withMarketTable} from './market-table.ts'
import {rulePage} from './rule-page.ts'
import {structurePage} from './structure-page.ts'

const folder = path.join(__dirname, '..', '..', '..', 'docs', 'rules')

describe('the pages of the rules', () => {
  test.each(packData)('$id.md says what the pack says; otherwise run npm run docs:rules', (pack) => {
    expect(readFileSync(path.join(folder, `${pack.id}.md`), 'utf8')).toBe(rulePage(pack))
  })

  test('structure.md says what the structural rules say; otherwise run npm run docs:rules', () => {
    expect(readFileSync(path.join(folder, 'structure.md'), 'utf8')).toBe(structurePage())
  })

  test('README.md lists the packs; otherwise run npm run docs:rules', () => {
    const page = readFileSync(path.join(folder, 'README.md'), 'utf8')
    expect(withMarketTable(page, packData)).toBe(page)
    expect(() => withMarketTable('# Rules', packData)).toThrow('no place for the table')
  })

  it('are one for each pack, and one for the structure', () => {
    const pages = readdirSync(folder).filter((name) => name !== 'README.md')
    const expected = ['structure', ...packData.map(({id}) => id)].map((name) => `${name}.md`)
    expect(pages.toSorted()).toEqual(expected.toSorted())
  })

  it('say of each rule what it does, its sources with their keys, and its examples', () => {
    const page = rulePage({
      id: 'x',
      title: 'Utopia',
      version: '2026-01-02',
      scope: 'Everybody.',
      notChecked: [{what: 'Broadcasts', why: 'Nobody sees them here.'}],
      rules: [
        {
          id: 'x-01',
          title: 'No wonders',
          looksFor: 'The word.',
          look: {look: 'words', phrases: ['wonder'], reads: ['claim-bearing']},
          message: '“{words}” promises wonders.',
          instead: 'Write “treatment”.',
          sources: [
            {text: 'Act 1', url: 'https://law.example/1', dated: '2020-01-01', key: 'V'},
            {text: 'A note', key: 'S'},
          ],
          force: 'ban',
          inForceFrom: '2020-01-01',
          examples: {
            flagged: ['A wonder.', {text: 'wonder-cure', role: 'address', kind: 'label'}],
            passed: ['A treatment.', {text: 'A wonder.', claim: {labels: ['efficacy'], evidence: ['trial']}}],
          },
        },
      ],
    })
    for (const line of [
      '# Rules: Utopia',
      'Market `x`, last compared with its sources on 2026-01-02.',
      '- **What it does:** warns (not all of its sources were read)',
      '- **In force:** from 2020-01-01',
      '- **What it says:** “…” promises wonders.',
      '  - [Act 1](https://law.example/1) · text of 2020-01-01 · **V**',
      '  - A note · undated · **S**',
      '- “wonder-cure”; as an address',
      '- “A wonder.”; marked as a claim; labelled efficacy; evidence: trial',
      '- **Broadcasts.** Nobody sees them here.',
    ])
      expect(page.split('\n')).toContain(line)
  })
})
