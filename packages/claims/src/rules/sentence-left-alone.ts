import type {TextRange} from '../finding.ts'
import {type Passage, pathToString} from '../passage.ts'
import {type StoredPageRule, structural} from '../rule.ts'
import {splitSentences} from '../sentences/split-sentences.ts'
import type {Cut} from '../time/drop-sentences.ts'
import {servedPage} from '../time/served-page.ts'
import {runsOf} from './shared/unmarked/runs.ts'

/** Words that point back to a sentence before. */
const pointsBack =
  /^["“‘'(]?(?:this|that|these|those|it|its|they|them|their|he|she|such|both|neither|another|here|then|so|but|and|yet|however|therefore|also|still|even so|as a result|by contrast|in contrast|for example|the (?:same|other|others|latter|former|second|rest|authors)|(?:in|of|by|after|with|for) (?:another|that|this|these|those|them|the (?:same|other|second)|both|it)|one of (?:them|these|those))\b/iu
const pointsBackInside =
  /\b(?:in|of|from|by|after) (?:that|this|these|those|the same) (?:trials?|stud(?:y|ies)|reviews?|groups?|surveys?|patients|people)\b/iu

const opening = (text: string): string | undefined =>
  (pointsBack.exec(text) ?? pointsBackInside.exec(text))?.[0].replace(/^["“‘'(]/u, '')

type Left = {readonly passage: Passage; readonly range: TextRange; readonly words: string}

function leftAt(passage: Passage, from: number): readonly Left[] {
  const next = splitSentences(passage.text).find((sentence) => sentence.from >= from)
  const words = next === undefined ? undefined : opening(next.text)
  return next === undefined || words === undefined
    ? []
    : [{passage, range: {from: next.from, to: next.to}, words}]
}

/** The sentences that follow what was cut out, in the passage or at the start of the next one. */
function leftBy({before, removed}: Cut, following: Passage | undefined): readonly Left[] {
  return removed.flatMap(({to}) =>
    to < before.text.trimEnd().length
      ? leftAt(before, to)
      : following?.role === 'paragraph'
        ? leftAt(following, 0)
        : [],
  )
}

/** A warning that stops nothing: the site has shortened the page by itself, and a person has to read what is left. */
export const sentenceLeftAlone: StoredPageRule = {
  id: 'sentence-left-alone',
  title: 'No sentence points back to one that was left out',
  severity: 'warning',
  group: 'structure',
  citation: structural,
  appliesTo: 'stored-page',
  *check(page, site) {
    const {then} = servedPage(page, site)
    if (then.kind !== 'shortened') return
    const cut = new Map(then.cuts.map((each) => [each.before, each]))
    for (const run of runsOf(page.passages))
      for (const [place, passage] of run.entries()) {
        const here = cut.get(passage)
        const next = run[place + 1]
        const following = next !== undefined && !cut.has(next) ? next : undefined
        for (const {passage: holder, range, words} of here === undefined ? [] : leftBy(here, following))
          yield {
            document: page.document,
            path: pathToString(holder.path),
            excerpt: holder.text.slice(range.from, range.to),
            span: range,
            passage: holder.text,
            settled: true,
            message: `The sentence before this one is left out, for its claim has ended, and “${words}” points back to it. Read what is left, and reword this sentence or take it out.`,
          }
      }
  },
}
