import type {PassageKind} from '../../passage.ts'
import {findingsOnExample} from '../../testing/pack-example.ts'

const rules: ReadonlySet<string> = new Set(['ca-651-08', 'us-ftc-07'])
const found = (text: string, kind: PassageKind, role?: 'action' | 'subheading') =>
  ['us-ca', 'us-federal'].flatMap((market) =>
    findingsOnExample({text, kind, ...(role === undefined ? {} : {role})}, market).filter(({rule}) =>
      rules.has(rule),
    ),
  ).length > 0

describe('how often a harm happens', () => {
  test.each([
    'About 2% of people get a drooping lid.',
    'Burns happen in 1 in 100 people.',
    'A drooping lid affects up to 5% of people.',
    'Around 3% of patients had an infection after surgery.',
    '1 in 10 people have a bruise, which fades in a week.',
    'Bruises are common: 29% of people.',
  ])('is a risk, wherever it stands: %s', (text) => {
    expect(found(text, 'claim-bearing')).toBe(false)
  })

  test.each([
    '97% of patients had no pain.',
    '93% of people had less swelling.',
    'It clears 90% of acne scars.',
    '90% of people had scars removed.',
    '90% of patients with redness were happy.',
    'In 80% of people redness faded.',
    '80% of people with scars had smooth skin.',
    'Burns do not happen in 99% of people.',
    '95% of patients were delighted, and bruises are rare.',
  ])('is no reason to leave out what praises: %s', (text) => {
    expect(found(text, 'claim-bearing')).toBe(true)
  })
})

describe('promises in safety information, advice, notes and buttons', () => {
  test.each([
    'Guaranteed painless, 100% safe',
    'It is 100% safe.',
    'Our laser is risk-free.',
    'Permanent results.',
    'Permanent smooth skin, rarely a bruise.',
    'No side effects.',
    'Permanent lift without pain.',
    'The lift is permanent and has no risks.',
    'There are no scars: permanent smoothness.',
    '95% of patients are delighted.',
    'Clinically proven to be gentle.',
    'When you book, painless surgery is guaranteed.',
  ])('are found: %s', (text) => {
    expect((['safety', 'care', 'note', 'label'] as const).filter((kind) => found(text, kind))).toEqual([
      'safety',
      'care',
      'note',
      'label',
    ])
    expect(found(text, 'label', 'action')).toBe(true)
    expect(found(text, 'safety', 'subheading')).toBe(true)
  })

  test.each([
    'Rarely, numbness is permanent.',
    'Loss of sight can be permanent.',
    'Permanent damage to a nerve.',
    'It may leave a permanent scar.',
    'This may be permanent.',
    'Feeling may never come back.',
    'Very rare (fewer than 1 in 10,000 people): a stroke',
    'Common (may affect up to 1 in 10 people)',
    'Uncommon: 1 in 100 patients',
    'Bruises, in 29% of people',
    'A drooping lid. In trials it struck 3% to 5% of people treated.',
    'Rest until you can walk without pain.',
    'Go back to sport once the eye is pain-free.',
    'Results are not guaranteed.',
    'No treatment is painless or risk-free.',
    'Tell us about your medicines, always.',
  ])('are not seen in risks and advice: %s', (text) => {
    expect((['safety', 'care', 'note'] as const).filter((kind) => found(text, kind))).toEqual([])
  })
})
