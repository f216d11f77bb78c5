import {markdown, plainMarkdown} from './authoring/markdown.ts'
import {checkSnapshot} from './check-snapshot.ts'
import {readDocuments} from './documents/read.ts'
import {documents} from './documents/registry.ts'
import {snapshotOf} from './snapshot/snapshot.ts'

const stored = (_id: string, _type: string, fields: object) => ({
  _id,
  _type,
  _rev: 'r',
  _updatedAt: '2026-01-01T00:00:00Z',
  ...fields,
})
const settings = stored('siteSettings', 'siteSettings', {
  ...documents.siteSettings.fixtures.default,
  markets: ['uk'],
})
const text = 'Lines\nlines\nBotox is a medicine.\nIt heals. It helps.\nBotox is strong.'
const page = (written: string, legacy?: object) =>
  stored('treatment-lines', 'treatment', {
    title: 'Lines',
    slug: {_type: 'slug', current: 'lines'},
    category: 'other',
    sections: [{_type: 'prose', _key: 'a', body: plainMarkdown(written)}],
    legacy,
  })
const legacy = {file: 'lines.txt', sha256: '0'.repeat(64), text}
const claim = (...wordings: readonly string[]) =>
  stored('claim-a', 'claim', {
    wordings,
    labels: ['efficacy'],
    disclaimers: [{_type: 'reference', _key: 'd', _ref: 'disclaimer-a'}],
    imported: true,
  })
const disclaimer = (said: string) =>
  stored('disclaimer-a', 'disclaimer', {name: 'A', text: said, covers: ['efficacy'], imported: true})
const approved = (subject: string) =>
  stored(`approval.${subject}`, 'approval', {
    subject,
    subjectType: 'treatment',
    state: '{}',
    decision: 'approved',
    role: 'medical',
    who: 'Dr A',
    at: '2026-01-02T00:00:00Z',
  })

const severities = (rule: string, ...all: readonly object[]) => {
  const {documents: good} = readDocuments([settings, ...all])
  return checkSnapshot(snapshotOf(good), new Date('2026-06-01'))
    .filter((finding) => finding.rule === rule)
    .map(({severity, document}) => `${severity} ${document.id}`)
}

describe('what came with an import', () => {
  it('is only warned of on the page that it came with, and not what was written since', () => {
    expect(severities('uk-01', page('Botox is a medicine.', legacy))).toEqual(['warning treatment-lines'])
    expect(severities('uk-01', page('Botox is a miracle.', legacy))).toEqual(['error treatment-lines'])
  })

  it('is stopped as anything else once the page is approved, or where nothing says what was imported', () => {
    const imported = page('Botox is a medicine.', legacy)
    expect(severities('uk-01', imported, approved('treatment-lines'))).toEqual(['error treatment-lines'])
    const {text: _, ...marked} = legacy
    expect(severities('uk-01', page('Botox is a medicine.', marked))).toEqual(['error treatment-lines'])
  })

  it('is a claim whose wordings all stood on an imported page, whatever it says of itself', () => {
    const imported = page('Words.', legacy)
    const around = [imported, disclaimer('It helps.')]
    expect(severities('evidence-missing', ...around, claim('It heals.'))).toEqual(['warning claim-a'])
    expect(severities('evidence-missing', ...around, claim('It heals.', 'It cures.'))).toEqual([
      'error claim-a',
    ])
    expect(
      severities('evidence-missing', page('Words.'), disclaimer('It helps.'), claim('It heals.')),
    ).toEqual(['error claim-a'])
  })

  it('is a disclaimer whose text stood on an imported page', () => {
    const made = {
      ...page('Words.', legacy),
      sections: [{_type: 'prose', _key: 'a', body: markdown('[It heals.](claim:claim-a)')}],
    }
    const told = (said: string) => severities('uk-01', made, claim('It heals.'), disclaimer(said))
    expect(told('Botox is strong.')).toEqual(['warning disclaimer-a'])
    expect(told('Botox is mild.')).toEqual(['error disclaimer-a'])
  })
})
