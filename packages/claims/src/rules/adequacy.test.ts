import {exampleDisclaimer} from '../testing/example.ts'
import {foundOnClaim, severities} from '../testing/found.ts'

const vary = exampleDisclaimer()
const study = exampleDisclaimer({
  _id: 'study',
  name: 'Study figures',
  text: 'A trial of 40 people.',
  covers: ['quantified', 'comparative'],
})
const training = exampleDisclaimer({
  _id: 'training',
  name: 'Training',
  text: 'Taken from our staff records.',
  covers: ['expertise'],
})
const disclaimers = [vary, study, training]

describe('disclaimer-does-not-cover', () => {
  const found = (
    ...[claim, site]: [Parameters<typeof foundOnClaim>[1], Parameters<typeof foundOnClaim>[2]?]
  ) => foundOnClaim('disclaimer-does-not-cover', claim, {disclaimers, ...site})

  it('finds nothing where each label is covered by one disclaimer or another', () => {
    expect(found({labels: ['efficacy']})).toEqual([])
    expect(
      found({
        labels: ['efficacy', 'quantified', 'comparative'],
        disclaimers: [{_ref: 'note'}, {_ref: 'study'}],
      }),
    ).toEqual([])
  })

  it.each([
    [['comparative'], 'a comparison'],
    [['efficacy', 'quantified'], 'numbers'],
    [['expertise'], 'expertise'],
    [['typicality'], 'a typical result'],
  ] as const)('finds that a note on varying results does not cover %j', (labels, words) => {
    const findings = found({labels: [...labels]})
    expect(findings).toEqual([
      expect.objectContaining({
        severity: 'error',
        path: 'disclaimers',
        message: expect.stringContaining(`covers what it says about ${words}.`),
      }),
    ])
    expect(findings[0]?.message).toContain(
      'does not cover a comparison, a number, expertise or a testimonial',
    )
  })

  it('names what is not covered in words, and disclaimers of the library that cover it', () => {
    const [finding] = found({labels: ['efficacy', 'quantified', 'comparative', 'expertise']})
    expect(finding?.message).toMatch(/about numbers, a comparison and expertise\./)
    expect(finding?.message).toContain(
      'for example “Study figures” (numbers and a comparison) or “Training” (expertise)',
    )
  })

  it('leaves a claim alone that no page may make any more', () => {
    expect(found({labels: ['expertise'], withdrawn: {at: '2026-01-01', reason: 'new data'}})).toEqual([])
    expect(found({labels: ['expertise'], expiresAt: '2026-06-01'})).toEqual([])
    expect(found({labels: ['expertise'], expiresAt: '2026-06-02'})).toHaveLength(1)
  })

  it('warns only on what was imported and never approved', () => {
    expect(severities(found({labels: ['expertise']}, {legacy: new Set(['claim'])}))).toEqual(['warning'])
  })
})

describe('a note that says only that results vary', () => {
  const ticked = ['efficacy', 'quantified', 'comparative', 'expertise', 'satisfaction'] as const
  const found = (text: string) =>
    foundOnClaim(
      'disclaimer-does-not-cover',
      {labels: [...ticked]},
      {disclaimers: [exampleDisclaimer({text, covers: [...ticked]})]},
    )

  it.each([
    'Results may vary.',
    'Individual results vary. Please ask us.',
    'Results differ from person to person and are not guaranteed.',
    'Every body is different, and results vary.',
  ])('covers no comparison, number, expertise or testimonial, whatever is ticked: %s', (text) => {
    expect(found(text)[0]?.message).toMatch(
      /covers what it says about numbers, a comparison, expertise and what patients think\./,
    )
  })

  it.each([
    'In a trial of 40 people, 12 saw a change. Results vary.',
    'Averages of a study do not predict your result; results vary.',
  ])('is another where it says more: %s', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('disclaimer-says-nothing', () => {
  const found = (text: string) =>
    foundOnClaim('disclaimer-says-nothing', {}, {disclaimers: [exampleDisclaimer({text})]})

  it.each(['.', 'x', '— —', 'Note 1'])('finds a disclaimer without words: %s', (text) => {
    expect(severities(found(text))).toEqual(['error'])
  })

  it.each([
    'Results are excellent in everyone.',
    'We always get it right.',
    'A lasting result is guaranteed.',
  ])('warns of one that promises: %s', (text) => {
    expect(severities(found(text))).toEqual(['warning'])
  })

  it.each([
    'Results vary.',
    'Results are not guaranteed.',
    'Everyone heals differently.',
    'The same results may not occur for all patients.',
    'Training does not promise a result.',
  ])('lets a limit be: %s', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('claim-lacks-label', () => {
  const about = (wording: string) =>
    foundOnClaim('claim-lacks-label', {wordings: [wording], labels: ['efficacy']}).map(
      ({message}) => /one about (.*?), and/.exec(message)?.[1],
    )

  it.each([
    ['Our peel works better than laser in 97% of patients.', ['numbers', 'a comparison']],
    ['Our award-winning experts have treated 10,000 patients.', ['numbers', 'expertise']],
    ['The peel is completely safe and never hurts.', ['safety']],
    ['“I look ten years younger,” says Anna.', ['what patients think']],
    ['My lips look amazing! — Jane, patient', ['what patients think']],
    ['The device is FDA-cleared for hair reduction.', ['approval']],
  ])('warns of what the words say beside the labels: %s', (wording, labels) => {
    expect(about(wording)).toEqual(labels)
  })

  it.each([
    'Lines may look softer.',
    'Lines that show when you move tend to change more than lines that stay at rest.',
    'In a trial, lines were softer by week two.',
    'A peel lifts off dead skin cells and prompts new ones to grow.',
  ])('lets a claim be that is labelled: %s', (wording) => {
    expect(about(wording)).toEqual([])
  })
})

describe('claim-without-labels', () => {
  it('warns of a claim of which nobody can tell what it has to be covered for', () => {
    expect(foundOnClaim('claim-without-labels', {labels: []})).toEqual([
      expect.objectContaining({
        severity: 'warning',
        path: 'labels',
        message: expect.stringContaining('Choose under “What it claims”'),
      }),
    ])
  })

  it('says what its words read as, where they do', () => {
    const [told] = foundOnClaim('claim-without-labels', {
      labels: [],
      wordings: ['The laser reduces fine lines and the results last for up to two years'],
    })
    expect(told?.message).toMatch(/read as a claim about .*the effect.*times/)
    const [silent] = foundOnClaim('claim-without-labels', {labels: [], wordings: ['Parking is free.']})
    expect(silent?.message).not.toContain('read as')
  })

  it('is content with one label', () => {
    expect(foundOnClaim('claim-without-labels', {labels: ['safety']})).toEqual([])
  })
})
