import type {Passage} from '../passage.ts'
import {exampleClaim, examplePage, examplePassage} from '../testing/example.ts'
import {foundOnPages, severities} from '../testing/found.ts'

const wordings = [
  'The skin is thin here.',
  'It buzzes. It is over in 1–7 minutes.',
  'Many people know “the elevens”',
]
const claims = [exampleClaim({wordings})]
const block = (written: string, given: Partial<Passage> = {}) =>
  examplePassage(written, {origin: {}, ...given})
const found = (written: string, given: Partial<Passage> = {}, site: object = {}) =>
  foundOnPages('wording-without-claim', [examplePage([block(written, given)])], {claims, ...site})

describe('wording-without-claim', () => {
  it.each([
    'The skin is thin here.',
    'Hello. The  skin is\u00a0thin here! Bye.',
    'THE SKIN IS THIN HERE',
    "Many people know 'the elevens'.",
    '“The skin is thin here.”',
    'It buzzes. It is over in 1 to 7 minutes. Bye.',
    '[The skin is thin here|claim]. The skin is thin here.',
    '[It helps|claim], the skin is thin here.',
  ])('finds the words of a claim of the library that carry none: %s', (written) => {
    expect(found(written)).toEqual([
      expect.objectContaining({
        severity: 'error',
        message: expect.stringContaining('Attach the claim'),
        fixes: [expect.objectContaining({kind: 'insert-claim-use', claim: 'claim'})],
      }),
    ])
  })

  it('marks these words, and no others', () => {
    const [finding] = found('Hello. It buzzes. It is over in 1–7 minutes. Bye.')
    expect(finding).toMatchObject({excerpt: 'It buzzes. It is over in 1–7 minutes.', span: {from: 7, to: 44}})
  })

  it.each([
    '[The skin is thin here.|claim]',
    'The skin is not thin here.',
    'The skin is thin here?',
    'It buzzes.',
    'Thin skin.',
  ])('finds nothing in %s', (written) => {
    expect(found(written)).toEqual([])
  })

  it.each(['safety', 'note', 'reference'] as const)('finds nothing in %s', (kind) => {
    expect(found('The skin is thin here.', {kind})).toEqual([])
  })

  it('finds them where no claim can be attached, and says so', () => {
    for (const given of [
      {kind: 'label', role: 'heading'},
      {kind: 'claim-bearing', role: 'meta'},
      {kind: 'care'},
    ] as const) {
      const [finding] = found('The skin is thin here.', {...given, origin: undefined})
      expect(finding?.message).toMatch(/No claim can be attached here/)
      expect(finding?.fixes).toBeUndefined()
    }
  })

  it('says of a claim that may not be made that the words have to go', () => {
    const ended = exampleClaim({wordings, withdrawn: {at: '2026-01-01', reason: 'new data'}})
    const elsewhere = exampleClaim({wordings, markets: ['uk']})
    const [withdrawn] = found('The skin is thin here.', {}, {claims: [ended]})
    const [abroad] = found('The skin is thin here.', {}, {claims: [elsewhere], policy: {markets: ['eu']}})
    expect(withdrawn?.message).toMatch(/was withdrawn on 2026-01-01: take these words out/)
    expect(abroad?.message).toMatch(/may not be made in European Union/)
    expect([withdrawn?.fixes, abroad?.fixes]).toEqual([undefined, undefined])
  })

  it('prefers of two claims in the same words the one that may be made', () => {
    const ended = exampleClaim({_id: 'a', wordings, withdrawn: {at: '2026-01-01', reason: 'new data'}})
    const [finding] = found('The skin is thin here.', {}, {claims: [ended, ...claims]})
    expect(finding?.fixes).toEqual([expect.objectContaining({claim: 'claim'})])
  })

  it('stops a page that was not imported', () => {
    expect(severities(found('The skin is thin here.'))).toEqual(['error'])
  })
})
