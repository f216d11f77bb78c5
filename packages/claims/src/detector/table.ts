import {guidelineName, type SentenceLabel, sentenceLabels} from './labels.ts'

/** What is scored: each label, and whether the sentence makes a claim at all. */
export type Target = SentenceLabel | 'claim'

export const targets: readonly Target[] = ['claim', ...sentenceLabels]

/** Labels are called by the guideline's names in weights, corpus and command. */
export const nameOf = (target: Target): string => (target === 'claim' ? target : guidelineName(target))

/** What a cue weighs, in log-odds: for the targets at these places in `targets`; for others nothing. */
export type Row = {readonly places: readonly number[]; readonly weights: readonly number[]}

export type Weights = ReadonlyMap<string, Row>

/** What a cue weighs for the target at `place`. */
export const weightAt = (row: Row | undefined, place: number): number =>
  row?.weights[row.places.indexOf(place)] ?? 0

const letterOf = (place: number): string => String.fromCharCode(65 + place)
const header = targets.map((target, place) => `${letterOf(place)} ${nameOf(target)}`).join(', ')

/** Weights as text: a cue to a line, then a letter for the target with hundredths of log-odds, 0 left out. */
export const writeTable = (rows: Iterable<readonly [string, ArrayLike<number>]>): string =>
  [
    header,
    ...Array.from(rows, ([id, row]) => {
      const cells = Array.from(row, (weight, place) => ({
        letter: letterOf(place),
        hundredths: Math.round(weight * 100),
      }))
      return `${id}\t${cells.map(({letter, hundredths}) => (hundredths === 0 ? '' : `${letter}${hundredths}`)).join('')}`
    }),
  ].join('\n')

/**
 * Reads weights as `writeTable` writes them.
 *
 * @throws where the labels have changed since they were written
 */
export function readTable(table: string): Weights {
  const [first, ...lines] = table.trim().split('\n')
  if (first !== header)
    throw new Error('weights.ts was learned for other labels: npm run fit -w @caveat/claims')
  return new Map(
    lines.map((line) => {
      const [id = '', cells = ''] = line.split('\t')
      const found = Array.from(cells.matchAll(/([A-Z])(-?\d+)/g))
      return [
        id,
        {
          places: found.map(([, letter = '']) => letter.charCodeAt(0) - 65),
          weights: found.map(([, , hundredths]) => Number(hundredths) / 100),
        },
      ]
    }),
  )
}
