import type {ClaimLabel} from '../labels.ts'
import type {EvidenceKind} from '../library.ts'
import {foundOnClaim, severities} from '../testing/found.ts'

const found = (
  labels: readonly ClaimLabel[],
  kinds: readonly EvidenceKind[],
  legacy: readonly string[] = [],
) =>
  foundOnClaim(
    'evidence-missing',
    {labels, evidence: kinds.map((kind) => ({kind, citation: 'Example reference.'}))},
    {legacy: new Set(legacy)},
  )

describe('evidence-missing', () => {
  it.each([
    'efficacy',
    'mechanism',
    'onset-duration',
    'quantified',
    'comparative',
    'safety',
    'satisfaction',
    'typicality',
    'approval-status',
    'expertise',
    'candidacy',
  ] as const)('finds a claim about %s with nothing on file', (label) => {
    expect(found([label], [])).toEqual([
      expect.objectContaining({
        severity: 'error',
        path: 'evidence',
        document: expect.objectContaining({id: 'claim'}),
      }),
    ])
  })

  it.each([
    ['efficacy', 'trial'],
    ['comparative', 'review'],
    ['onset-duration', 'guidance'],
    ['expertise', 'record'],
    ['approval-status', 'label'],
    ['candidacy', 'guidance'],
  ] as const)('is content with a claim about %s that rests on a %s', (label, kind) => {
    expect(found([label], [kind])).toEqual([])
  })

  it.each([
    ['efficacy', 'example'],
    ['efficacy', 'testimonial'],
    ['satisfaction', 'testimonial'],
    ['approval-status', 'trial'],
    ['candidacy', 'record'],
  ] as const)('does not take for proof of %s a mere %s', (label, kind) => {
    expect(found([label], [kind])).toHaveLength(1)
  })

  it('says what is missing for which of several labels', () => {
    const messages = found(['efficacy', 'quantified', 'candidacy'], ['testimonial']).map(
      ({message}) => message,
    )
    expect(messages).toEqual([
      expect.stringMatching(/about the effect and numbers\. Add the review, study/),
      expect.stringMatching(/about whom it suits\. Add the product label/),
    ])
  })

  it('warns only on what was imported and never approved', () => {
    expect(severities(found(['efficacy'], [], ['claim']))).toEqual(['warning'])
  })
})
