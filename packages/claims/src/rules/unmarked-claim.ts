import type {TextRange} from '../finding.ts'
import {type Page, type Passage, pathToString} from '../passage.ts'
import type {Site} from '../site.ts'
import {inWords, listed} from './label-words.ts'
import {type Observation, type PageRule, structural} from './rule.ts'
import {type ClaimingSentence, claimingSentences} from './unmarked/claiming-sentences.ts'
import {fittingClaim} from './unmarked/fitting-claim.ts'
import {readTogether, type Together} from './unmarked/read-together.ts'

type Placed = {readonly passage: Passage; readonly sentence: ClaimingSentence; readonly range: TextRange}

/** The sentences with their places in their passages. */
function* placed({passages}: Together, sentences: readonly ClaimingSentence[]): Iterable<Placed> {
  let next = 0
  let start = 0
  for (const sentence of sentences) {
    let passage = passages[next]
    while (passage !== undefined && start + passage.text.length < sentence.to) {
      start += passage.text.length + 1
      next += 1
      passage = passages[next]
    }
    if (passage !== undefined)
      yield {passage, sentence, range: {from: sentence.from - start, to: sentence.to - start}}
  }
}

const isMarked = ({uses}: Passage, {from, to}: TextRange): boolean =>
  uses.some((use) => use.from < to && from < use.to)

function observe(page: Page, {passage, sentence, range}: Placed, site: Site): Observation {
  const claim = fittingClaim(sentence.text, site)
  // A plain field cannot hold a claim; text that came from a block can.
  const canHold = passage.origin !== undefined
  const reasons = sentence.words.map((word) => `“${word}”`)
  const why = reasons.length === 0 ? '' : `, by the words ${listed(reasons)}`
  const advice = canHold
    ? claim === undefined
      ? 'Select its words and attach the claim, or reword it.'
      : `The claim “${claim.wordings[0] ?? claim._id}” fits: attach it.`
    : 'No claim can be attached here: reword it, and say this in the text of a section.'
  return {
    document: page.document,
    path: pathToString(passage.path),
    excerpt: sentence.text,
    span: range,
    passage: passage.text,
    message: `This reads as a claim about ${inWords(sentence.labels)}${why}, and no claim is attached. ${advice}`,
    ...(canHold && claim !== undefined
      ? {fixes: [{kind: 'insert-claim-use', title: 'Attach the claim', range, claim: claim._id}]}
      : {}),
  }
}

const notRead = (page: Page, {passages}: Together, language: string): Observation => ({
  document: page.document,
  path: pathToString(passages[0]?.path ?? []),
  message: `This text reads as ${language}. Only English is searched for claims that nobody attached: read this page for them yourself.`,
})

/**
 * A warning, for the detector errs now and then: it is asked for what is nearly certain only. One finding for
 * each sentence; one for a page in another language.
 */
export const unmarkedClaim: PageRule = {
  id: 'unmarked-claim',
  title: 'Words that make a claim carry it',
  severity: 'warning',
  group: 'adequacy',
  citation: structural,
  appliesTo: 'page',
  *check(page, site) {
    let told = false
    for (const section of readTogether(page.passages)) {
      const claiming = claimingSentences(section.text)
      if (claiming.kind === 'unsupported') {
        if (!told) yield notRead(page, section, claiming.language)
        told = true
      } else
        for (const each of placed(section, claiming.sentences))
          if (!isMarked(each.passage, each.range)) yield observe(page, each, site)
    }
  },
}
