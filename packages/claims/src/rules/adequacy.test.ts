import {exampleDisclaimer} from '../testing/example.ts'
import {foundOnClaim, severities} from '../testing/found.ts'

const vary = exampleDisclaimer()
const study = exampleDisclaimer({_id: 'study', name: 'Study figures', covers: ['quantified', 'comparative']})
const training = exampleDisclaimer({_id: 'training', name: 'Training', covers: ['expertise']})
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
