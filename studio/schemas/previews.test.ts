import {markdown} from '@caveat/content'
import {approval} from './approval.ts'
import {claim} from './claim.ts'
import {sectionTypes} from './sections.ts'
import {treatment} from './treatment.ts'

describe('in a list', () => {
  it.each([
    [
      'its statement and what it claims',
      {wordings: ['Lines soften', 'x'], labels: ['efficacy', 'quantified'], disclaimers: [{}]},
      'Lines soften',
      'Effect · Numbers',
    ],
    ['that it lacks a disclaimer', {wordings: ['Lines soften']}, 'Lines soften', '⚠ No disclaimer'],
    [
      'that it is withdrawn',
      {wordings: ['Lines soften'], withdrawn: '2026-01-01'},
      'Lines soften',
      '⚠ Withdrawn',
    ],
    ['that it says nothing yet', {disclaimers: [{}]}, 'Claim without wording', ''],
  ])('a claim shows %s', (_name, selection, title, subtitle) => {
    expect(claim.preview?.prepare?.(selection)).toEqual({title, subtitle})
  })

  it('an approval shows the name of what was decided on, or its id where that cannot be read', () => {
    const decided = {
      subject: 'claim-a',
      decision: 'approved',
      role: 'legal',
      who: 'Dana',
      at: '2026-05-01T10:00:00Z',
    }
    const title = (state: unknown) => approval.preview?.prepare?.({...decided, state}).title
    expect(title('{"wordings":["Lines soften"]}')).toBe('Lines soften')
    expect(title('{"title":"Peel"}')).toBe('Peel')
    expect(title('{')).toBe('claim-a')
    expect(approval.preview?.prepare?.(decided).subtitle).toBe(
      'approved · Legal reviewer · Dana · 2026-05-01',
    )
  })

  it('a treatment shows its category', () => {
    const shown = treatment.preview?.prepare?.({title: 'Peel', category: 'skin'})
    expect(shown).toEqual({title: 'Peel', subtitle: 'Skin treatments'})
  })

  it.each([
    ['heading', {name: 'How it works', text: markdown('First words.')}, 'How it works'],
    [
      'opening words where it has no heading',
      {name: undefined, text: markdown('First words.')},
      'First words.',
    ],
    ['type where it is empty', {}, 'Text'],
  ])('a section shows its %s', (_name, selection, title) => {
    const prose = sectionTypes.find(({name}) => name === 'prose')
    expect(prose?.preview?.prepare?.(selection)).toEqual({title, subtitle: 'Text'})
  })
})
