import type {Passage} from '../passage.ts'
import {exampleClaim, examplePage, examplePassage} from '../testing/example.ts'
import {foundOnPages, severities} from '../testing/found.ts'

const wordings = [
  'The skin is thin here.',
  'It buzzes. It is over in 1–7 minutes.',
  'Many people know “the elevens”',
  'It swells a bit',
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
    'IT BUZZES. IT IS OVER IN 1 TO 7 MINUTES.',
    'It Buzzes. It Is Over In 1 To 7 Minutes',
    'It buzzes. It is over in one to seven minutes.',
    'The skin is thin here, and we are glad about it.',
    'As we say: the skin is thin here.',
    'We know that the skin is thin here – as you can see.',
    'One patient says: “The skin is thin here!” We agree.',
    'No doubt, the skin is thin here.',
    'It swells a bit, and that hurts.',
    'See for yourself: “it swells a bit”.',
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
    'Does it help if the skin is thin here?',
    'Where it swells a bit more, call us.',
    'It is over in 1–7 hours.',
  ])('finds nothing in %s', (written) => {
    expect(found(written)).toEqual([])
  })

  it.each([
    'It is a myth that the skin is thin here.',
    'We do not say that the skin is thin here.',
    'The skin is thin here is a myth.',
    'At most, the skin is thin here.',
  ])('only warns where the rest of the sentence changes what they say: %s', (written) => {
    expect(severities(found(written))).toEqual(['warning'])
  })

  it('finds them spread over two paragraphs of a section, and offers no claim to attach', () => {
    const page = examplePage([
      block('Hello. The skin is', {path: ['sections', {_key: 's'}, 'body', {_key: 'a'}]}),
      block('Thin here. Bye.', {path: ['sections', {_key: 's'}, 'body', {_key: 'b'}]}),
    ])
    const findings = foundOnPages('wording-without-claim', [page], {claims})
    expect(findings).toEqual([
      expect.objectContaining({
        severity: 'error',
        excerpt: 'The skin is',
        message: expect.stringContaining('Bring them together'),
      }),
    ])
    expect(findings[0]?.fixes).toBeUndefined()
    const apart = examplePage([
      block('The skin is', {path: ['sections', {_key: 's'}, 'body', {_key: 'a'}]}),
      block('Thin here.', {path: ['sections', {_key: 't'}, 'body', {_key: 'b'}]}),
    ])
    expect(foundOnPages('wording-without-claim', [apart], {claims})).toEqual([])
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
      expect(finding?.message).toMatch(/holds? no claim/)
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
