import {check} from './check.ts'
import type {Page} from './passage.ts'
import {exampleClaim, examplePage, examplePassage, exampleSite} from './testing/example.ts'

const imported = 'Botox lines\nBotox helps many. Lines may soften.\nIt helps'
const page = (written: string, given: Partial<Page> = {}) =>
  examplePage([examplePassage(written)], {imported, ...given})
const severities = (pages: readonly Page[], rule: string, parts: Parameters<typeof exampleSite>[0] = {}) =>
  check(exampleSite({pages, policy: {markets: ['uk']}, ...parts}))
    .filter((finding) => finding.rule === rule)
    .map(({severity}) => severity)

describe('content that came with an import', () => {
  it('is only warned of for what was imported, sentence by sentence', () => {
    expect(severities([page('Botox helps many.')], 'uk-01')).toEqual(['warning'])
    expect(severities([page('BOTOX  helps “many”!')], 'uk-01')).toEqual(['warning'])
    expect(severities([page('Botox helps many. Botox helps all.')], 'uk-01')).toEqual(['warning', 'error'])
    expect(severities([page('Botox helps many, always.')], 'uk-01')).toEqual(['error'])
  })

  it('is judged as any other where nothing says what was imported', () => {
    expect(severities([page('Botox helps many.', {imported: undefined})], 'uk-01')).toEqual(['error'])
    const flagged = {legacy: new Set(['page'])}
    expect(severities([page('Botox helps many.', {imported: undefined})], 'uk-01', flagged)).toEqual([
      'error',
    ])
  })

  it('is stopped by what is broken, imported or not', () => {
    expect(severities([page('Lines may soften.*')], 'hand-typed-mark')).toEqual(['error'])
  })

  it('is warned of for what the words of its claims lack', () => {
    const claims = [exampleClaim({wordings: ['It heals']})]
    expect(severities([page('[It helps|claim]')], 'wording-drift', {claims})).toEqual(['warning'])
    expect(severities([page('[It helps you|claim]')], 'wording-drift', {claims})).toEqual(['error'])
  })
})
