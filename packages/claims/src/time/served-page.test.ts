import {check} from '../check.ts'
import type {WithdrawalEffect} from '../library.ts'
import {exampleClaim, examplePage, examplePassage, exampleSite} from '../testing/example.ts'
import {storedOffset} from './stored-offset.ts'

const day = '2026-06-01'
const withdrawn = (effect: WithdrawalEffect) =>
  exampleClaim({_id: 'dead', withdrawn: {at: day, reason: 'new data', effect}})

const siteOf = (effect: WithdrawalEffect, written: string, policy = {}) =>
  exampleSite({
    claims: [exampleClaim(), withdrawn(effect)],
    pages: [
      examplePage([
        examplePassage('Lines', {role: 'title', kind: 'label', path: ['title']}),
        examplePassage(written),
      ]),
    ],
    today: day,
    policy,
  })
const rules = (site: ReturnType<typeof siteOf>) =>
  check(site).flatMap(({rule, severity}) => (rule === 'ended-claim-in-use' ? [] : `${rule} ${severity}`))

describe('a page with a withdrawn claim is judged as the public sees it', () => {
  it('without the sentence that is left out', () => {
    expect(rules(siteOf('drop-sentence', '[It helps.*|dead] Peels are done here.'))).toEqual([
      'claim-no-longer-valid warning',
    ])
  })

  it('with what is left, in the words of the document', () => {
    const text = '[It helps.|dead] It is done here.* [It helps|dead] too. Come in.†'
    const site = siteOf('drop-sentence', text)
    const [first, second] = check(site).filter(({rule}) => rule === 'hand-typed-mark')
    const whole = 'It helps. It is done here.* It helps too. Come in.†'
    for (const finding of [first, second]) expect(finding).toMatchObject({severity: 'error', passage: whole})
    expect(first?.fixes).toBeUndefined()
    expect([first, second].map((finding) => whole.slice(finding?.span?.from, finding?.span?.to))).toEqual([
      '*',
      '†',
    ])
  })

  it('as the notice that it gives way to, which shows its title', () => {
    expect(rules(siteOf('page-gives-way', '[It helps.|dead] Come in.*'))).toEqual([
      'claim-no-longer-valid warning',
    ])
    const site = siteOf('page-gives-way', '[It helps.|dead]')
    const titled = examplePage([
      examplePassage('Lines*', {role: 'title', kind: 'label', path: ['title']}),
      examplePassage('[It helps.|dead]'),
    ])
    expect(rules({...site, pages: [titled]})).toEqual([
      'claim-no-longer-valid warning',
      'hand-typed-mark error',
    ])
  })

  it('and nobody has to decide on what is done by itself', () => {
    const site = siteOf('drop-sentence', '[It helps.|dead] Peels are done here.', {warnings: 'need-override'})
    expect(rules(site)).toEqual(['claim-no-longer-valid warning'])
  })
})

describe('storedOffset', () => {
  it('is where the character stood before anything was taken out', () => {
    const [text, removed] = [
      '0123456789',
      [
        {from: 0, to: 2},
        {from: 5, to: 8},
      ],
    ] as const
    const left = '23489'
    expect(Array.from(left, (_, at) => text[storedOffset(at, removed)]).join('')).toBe(left)
  })
})
