import type {ClaimLabel} from '../../labels.ts'

/** What a claim says when it has the label, as messages call it: “what it says about …”. */
const words: Readonly<Record<ClaimLabel, string>> = {
  efficacy: 'the effect',
  mechanism: 'how it works',
  'onset-duration': 'times',
  quantified: 'numbers',
  comparative: 'a comparison',
  safety: 'safety',
  expertise: 'expertise',
  satisfaction: 'what patients think',
  typicality: 'a typical result',
  'approval-status': 'approval',
  candidacy: 'whom it suits',
}

/** Several things as people list them: “a, b and c”. */
export const listed = (things: readonly string[], last: 'and' | 'or' = 'and'): string =>
  things.length < 2 ? things.join() : `${things.slice(0, -1).join(', ')} ${last} ${things.at(-1)}`

/** Labels in words, for “what it says about …”. */
export const inWords = (labels: readonly ClaimLabel[]): string => listed(labels.map((label) => words[label]))
