import {guidelineName, type SentenceLabel, sentenceLabels} from './labels.ts'

/** What is scored: each label, and whether the sentence makes a claim at all. */
export type Target = SentenceLabel | 'claim'

export const targets: readonly Target[] = ['claim', ...sentenceLabels]

/** Labels are called by the guideline's names in weights, corpus and command. */
export const nameOf = (target: Target): string => (target === 'claim' ? target : guidelineName(target))

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
export function readTable(table: string): ReadonlyMap<string, Float64Array> {
  const [first, ...lines] = table.trim().split('\n')
  if (first !== header)
    throw new Error('weights.ts was learned for other labels: npm run fit -w @caveat/claims')
  return new Map(
    lines.map((line) => {
      const tab = line.indexOf('\t')
      return [line.slice(0, tab), cellsOf(line, tab + 1)]
    }),
  )
}

const minus = 45

function cellsOf(line: string, from: number): Float64Array {
  const row = new Float64Array(targets.length)
  let at = from
  while (at < line.length) {
    const place = line.charCodeAt(at) - 65
    const negative = line.charCodeAt(at + 1) === minus
    let hundredths = 0
    at += negative ? 2 : 1
    for (let digit = line.charCodeAt(at) - 48; digit >= 0 && digit <= 9; digit = line.charCodeAt(at) - 48) {
      hundredths = hundredths * 10 + digit
      at += 1
    }
    row[place] = (negative ? -hundredths : hundredths) / 100
  }
  return row
}
