import {detectClaims} from '../detector/detect-claims.ts'
import type {Passage} from '../passage.ts'
import {exampleClaim, examplePage, examplePassage} from '../testing/example.ts'
import {foundOnPages, severities} from '../testing/found.ts'

/** A paragraph of the one section, as it comes from a block. */
const block = (written: string, key = 'a', given: Partial<Passage> = {}) =>
  examplePassage(written, {path: ['sections', {_key: 's'}, 'body', {_key: key}], origin: {}, ...given})

const claims = [
  exampleClaim({
    wordings: ['In a trial, frown lines softened in 67% of patients.'],
    labels: ['efficacy', 'quantified'],
  }),
]
const found = (passages: readonly Passage[], site: Parameters<typeof foundOnPages>[2] = {claims}) =>
  foundOnPages('unmarked-claim', [examplePage(passages)], site)

const warned = (passages: readonly Passage[]) =>
  found(passages).filter(({severity}) => severity === 'warning')

const praise = 'Our lasers remove 95% of unwanted hair in six sessions.'

describe('unmarked-claim', () => {
  it.each([
    praise,
    'Botox smooths frown lines within a week.',
    'Most of our patients see a visible lift after one treatment.',
  ])('finds a sentence that makes a claim: %s', (sentence) => {
    expect(found([block(`Welcome to the clinic. ${sentence}`)])).toEqual([
      expect.objectContaining({
        severity: 'warning',
        path: 'sections[_key=="s"].body[_key=="a"]',
        excerpt: sentence,
        span: {from: 23, to: 23 + sentence.length},
        passage: `Welcome to the clinic. ${sentence}`,
      }),
    ])
  })

  it('says what it claims, and by which words', () => {
    expect(found([block(praise)])[0]?.message).toMatch(
      /^This reads as a claim about .*numbers.*, by the words “.*”, and no claim is attached\./,
    )
  })

  it('names each phrase once', () => {
    const [finding] = found([block('The peel is 100% safe and never hurts.')])
    const phrases = Array.from(finding?.message.split(', and no claim')[0]?.matchAll(/“(.*?)”/g) ?? [])
    const words = phrases.map((phrase) => phrase[1] ?? '')
    expect(words.length).toBeGreaterThan(0)
    expect(words.join(' ')).toContain('100% safe')
    for (const one of words) expect(words.filter((other) => other.includes(one))).toEqual([one])
  })

  it('lets a sentence be that carries a claim on all words that make one', () => {
    expect(found([block(`[${praise}|claim]`)])).toEqual([])
    for (const written of [
      'Our lasers [remove 95% of unwanted hair|claim] in six sessions.',
      'As we said, [frown lines softened in 67% of patients|claim].',
      'In a review of trials, [frown lines softened in 67% of patients|claim], and [lines stay soft|claim].',
      '[Frown lines softened in 67% of patients|claim]; talk to us about it.',
    ])
      expect(found([block(written)])).toEqual([])
  })

  it.each([
    ['[Lines soften|claim] and it is the safest treatment in the world.', /a comparison/],
    ['Performed by our award-winning surgeons, [lines soften|claim].', /expertise/],
    ['[Lines soften|claim], so you can go back to work the same day.', /times/],
    [
      'Our award-winning surgeons promise that [lines|claim] soften, unlike surgery, which leaves scars.',
      /expertise/,
    ],
  ])('finds what a sentence claims beside the words that carry a claim: %s', (written, about) => {
    const [finding] = found([block(written)])
    expect(finding?.message).toMatch(/other words of this sentence/)
    expect(finding?.message).toMatch(about)
    expect(finding?.excerpt).not.toMatch(/\bsoften\b.*\bsoften\b/)
  })

  it('finds a number beside the marked words only where the attached claim is about none', () => {
    const written = '[Lines soften|claim] in 97% of patients.'
    const labelled = (labels: readonly ['efficacy', ...'quantified'[]]) => ({
      claims: [exampleClaim({wordings: ['Lines soften'], labels})],
    })
    expect(found([block(written)], labelled(['efficacy'])).map(({excerpt}) => excerpt)).toEqual([
      'in 97% of patients',
    ])
    expect(found([block(written)], labelled(['efficacy', 'quantified']))).toEqual([])
  })

  describe('ranks a sentence as the detector does', () => {
    const mild = [
      ...['This cream moisturises dry skin.', 'The peel lifts off dull cells.', 'Lips hold more water.'],
      ...['Swelling is mild.', 'Many people come back.', 'Our nurses train every year.', 'Skin feels soft.'],
      ...['Peels suit oily skin.', 'The gel is cleared for cheeks.', 'The room has a window.', praise],
    ]
    const claimIn = (sentence: string, mode: 'all' | 'typing'): boolean => {
      const detected = detectClaims(sentence, {mode, kind: 'claim-bearing'})
      return detected.kind === 'detected' && detected.sentences.some(({claim}) => claim)
    }
    const ranks = (sentence: string) =>
      claimIn(sentence, 'typing') ? ['warning'] : claimIn(sentence, 'all') ? ['information'] : []

    it('and has some of each rank here', () => {
      expect(new Set(mild.map((sentence) => ranks(sentence)[0])).size).toBe(3)
    })

    it.each(mild)('nearly certain, likely, or none: %s', (sentence) => {
      expect(severities(found([block(sentence)]))).toEqual(ranks(sentence))
      expect(found([block(`[${sentence}|claim]`)])).toEqual([])
    })

    it('and lets nobody wait for what is likely only', () => {
      const likely = mild.filter((sentence) => ranks(sentence)[0] === 'information')
      const strict = {claims, policy: {warnings: 'need-override'}} as const
      for (const sentence of likely)
        expect(found([block(sentence)], strict)).toEqual([
          expect.objectContaining({
            severity: 'information',
            message: expect.stringMatching(/^This may be a claim about .*Select its words/),
          }),
        ])
    })
  })

  it('finds a sentence that is nearly a wording of the library, whatever the detector thinks', () => {
    const plain = {
      claims: [exampleClaim({wordings: ['The line between the brows is one that many people know.']})],
    }
    expect(found([block('The line between the brows is one which many people know.')], plain)).toEqual([
      expect.objectContaining({
        severity: 'warning',
        message: expect.stringContaining('nearly what a claim of the library says'),
        fixes: [expect.objectContaining({kind: 'insert-claim-use', claim: 'claim'})],
      }),
    ])
    expect(found([block('The line between the eyes is another matter entirely.')], plain)).toEqual([])
  })

  it.each([
    'Skin is the largest organ of the body.',
    'Call us to book a visit.',
    'Come without makeup.',
    'Results differ from person to person.',
  ])('lets a sentence be that makes none: %s', (sentence) => {
    expect(found([block(sentence)])).toEqual([])
  })

  it.each(['safety', 'care', 'note', 'reference'] as const)('never finds anything in %s', (kind) => {
    expect(found([block(praise, 'a', {kind})])).toEqual([])
  })

  it('reads titles, headings and what stands in search results, where no claim can be attached', () => {
    for (const given of [
      {kind: 'label', role: 'heading'},
      {kind: 'claim-bearing', role: 'meta'},
    ] as const) {
      const passage = examplePassage(praise, {...given, path: ['field']})
      expect(found([passage])).toEqual([
        expect.objectContaining({
          path: 'field',
          message: expect.stringMatching(/holds? no claim.*text (?:under it|of a section), where the claim/),
        }),
      ])
    }
    expect(found([block(praise, 'a', {kind: 'label', role: 'action'})])).toEqual([])
  })

  it('lets a heading be that makes a claim only together with what stands under it', () => {
    const heading = block('Back to work', 'h', {kind: 'label', role: 'subheading'})
    expect(warned([heading, block('[Most people go back the same day.|claim]', 'b')])).toEqual([])
  })

  it('finds each of several sentences in its own passage', () => {
    const spans = found([
      block('All about lasers', 'h', {kind: 'label', role: 'heading'}),
      block(praise, 'b'),
      block(`Hello. ${praise}`, 'c'),
    ])
    expect(spans.map(({path, span}) => [path, span?.from])).toEqual([
      ['sections[_key=="s"].body[_key=="b"]', 0],
      ['sections[_key=="s"].body[_key=="c"]', 7],
    ])
  })

  describe('offers a claim of the library', () => {
    const fixesOf = (sentence: string, site?: Parameters<typeof foundOnPages>[2]) =>
      found([block(sentence)], site)[0]?.fixes

    it('whose wording is nearly the same', () => {
      const sentence = 'In a trial, frown lines softened in 67% of the patients.'
      expect(fixesOf(sentence)).toEqual([
        {
          kind: 'insert-claim-use',
          title: 'Attach the claim',
          range: {from: 0, to: sentence.length},
          claim: 'claim',
        },
      ])
    })

    it('but none that says something else', () => {
      expect(fixesOf(praise)).toBeUndefined()
    })

    it('but none that may not be made', () => {
      const [claim] = claims
      const sentence = 'In a trial, frown lines softened in 67% of the patients.'
      const withdrawn = {...claim, withdrawn: {at: '2026-01-01', reason: 'new data'}}
      expect(fixesOf(sentence, {claims: [exampleClaim(withdrawn)]})).toBeUndefined()
      const elsewhere = exampleClaim({...claim, markets: ['uk']})
      expect(fixesOf(sentence, {claims: [elsewhere], policy: {markets: ['eu']}})).toBeUndefined()
    })
  })

  it('says once for a page that it is in a language that is not searched', () => {
    const german = 'Die Behandlung ist für die Haut und sie kann nach einer Woche die Falten glätten.'
    const other = examplePassage(german, {path: ['sections', {_key: 't'}, 'body', {_key: 'b'}], origin: {}})
    expect(found([block(german), other])).toEqual([
      expect.objectContaining({
        severity: 'warning',
        path: 'sections[_key=="s"].body[_key=="a"]',
        message: expect.stringMatching(/reads as German\. Only English/),
      }),
    ])
  })

  it('points at the part that is in another language, where the rest is English, and reads that', () => {
    const mixed = [
      block(`${praise} Résultats garantis dès la première séance.`, 'a'),
      block('Une peau plus jeune sans douleur.', 'b'),
    ]
    const said = found(mixed)
    expect(said.map(({excerpt}) => excerpt)).toEqual(
      expect.arrayContaining(['Résultats garantis dès la première séance.', praise]),
    )
    expect(said).toHaveLength(2)
  })

  it('sees a change of a text that it has read before', () => {
    expect(found([block('The room is on the first floor.')])).toEqual([])
    expect(found([block(praise)])).toHaveLength(1)
    expect(found([block('The room is on the first floor.')])).toEqual([])
  })
})
