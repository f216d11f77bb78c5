import type {PassageKind} from '../../passage.ts'

/** Everything that reaches the public, the titles of sources included. */
export const everything: readonly PassageKind[] = [
  'claim-bearing',
  'label',
  'safety',
  'care',
  'note',
  'reference',
]

/** What the clinic says to win patients: texts, titles, headings, buttons, addresses, texts for search results and pictures. */
export const promotion: readonly PassageKind[] = ['claim-bearing', 'label']
