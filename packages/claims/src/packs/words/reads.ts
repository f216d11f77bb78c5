import type {PassageKind} from '../../passage.ts'

/** What the clinic says itself: texts, titles, headings, buttons, addresses, safety information, advice and notes. */
export const ownWords: readonly PassageKind[] = ['claim-bearing', 'label', 'safety', 'care', 'note']

/** What the clinic says of itself and its treatments; not what it warns of or asks patients to tell. */
export const offering: readonly PassageKind[] = ['claim-bearing', 'label']

/** Everything that reaches the public, the titles of sources included, which are the words of others. */
export const everything: readonly PassageKind[] = [...ownWords, 'reference']
