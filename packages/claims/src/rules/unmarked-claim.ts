import type {TextRange} from '../finding.ts'
import type {ClaimLabel} from '../labels.ts'
import {type Page, type Passage, pathToString} from '../passage.ts'
import {type Observation, type PageRule, structural} from '../rule.ts'
import {splitSentences} from '../sentences/split-sentences.ts'
import type {Site} from '../site.ts'
import {isTouched} from '../text/open-parts.ts'
import {overlap} from '../text/overlap.ts'
import {inWords, listed} from './shared/label-words.ts'
import {adviceOn, attachment, canHold, isUsable, whereInstead} from './shared/unmarked/advice.ts'
import type {ClaimingSentence, ForeignSentence} from './shared/unmarked/claiming-sentences.ts'
import {claimInNearlyTheseWords} from './shared/unmarked/library-wordings.ts'
import {phrasesOf} from './shared/unmarked/phrases.ts'
import {detectedIn} from './shared/unmarked/placed.ts'
import {readSection} from './shared/unmarked/read-section.ts'
import {readTogether, type Together} from './shared/unmarked/read-together.ts'
import {typedWordings} from './shared/unmarked/typed-wordings.ts'
import {unclaimedRest} from './shared/unmarked/unclaimed-rest.ts'

const shownWords = 3

const at = (page: Page, passage: Passage, {from, to}: TextRange) => ({
  document: page.document,
  path: pathToString(passage.path),
  excerpt: passage.text.slice(from, to),
  span: {from, to},
  passage: passage.text,
})

const withoutClaim = (passage: Passage): string =>
  canHold(passage) ? 'Select its words and attach the claim, or reword it.' : whereInstead(passage)

function why(sentence: ClaimingSentence): string {
  const words = phrasesOf(sentence).slice(0, shownWords)
  return words.length === 0 ? '' : `, by the words ${listed(words.map((each) => `“${each}”`))}`
}

function observe(page: Page, passage: Passage, sentence: ClaimingSentence, site: Site): Observation {
  const near = claimInNearlyTheseWords(sentence.text, site.library, (claim) => isUsable(claim, site))
  const advice =
    near === undefined || !canHold(passage)
      ? withoutClaim(passage)
      : `The claim “${near.wording}” fits: attach it.`
  return {
    ...at(page, passage, sentence),
    ...(sentence.certain ? {} : {severity: 'information'}),
    message: `This ${sentence.certain ? 'reads as' : 'may be'} a claim about ${inWords(sentence.labels)}${why(sentence)}, and no claim is attached. ${advice}`,
    ...(near === undefined ? {} : attachment(near.claim, passage, sentence, site)),
  }
}

function observeRest(
  page: Page,
  passage: Passage,
  range: TextRange,
  labels: readonly ClaimLabel[],
): Observation {
  return {
    ...at(page, passage, range),
    message: `A claim is attached to other words of this sentence, and these read as a further one, about ${inWords(labels)}. ${withoutClaim(passage)}`,
  }
}

function* nearWording(page: Page, passage: Passage, range: TextRange, site: Site): Iterable<Observation> {
  const near = claimInNearlyTheseWords(passage.text.slice(range.from, range.to), site.library)
  if (near !== undefined)
    yield {
      ...at(page, passage, range),
      message: `This is nearly what a claim of the library says, “${near.wording}”, and no claim is attached. ${adviceOn(near.claim, passage, site)}`,
      ...attachment(near.claim, passage, range, site),
    }
}

function* inPassage(
  page: Page,
  passage: Passage,
  detected: readonly ClaimingSentence[],
  site: Site,
): Iterable<Observation> {
  const {text, uses} = passage
  // The words of the library are for `wording-without-claim`.
  let known: readonly TextRange[] | undefined
  const isKnown = (place: TextRange) => {
    known ??= Array.from(typedWordings([passage], site.library), ({range}) => range)
    return known.some((range) => overlap(range, place))
  }
  const told = new Set<ClaimingSentence>()
  let next = 0
  for (const place of splitSentences(text)) {
    // Both are in order.
    while ((detected[next]?.to ?? Number.POSITIVE_INFINITY) <= place.from) next += 1
    const sentence = detected.slice(next, next + 1).find((each) => overlap(each, place))
    const certain = sentence?.certain === true
    if (isTouched(uses, place)) {
      for (const {range, labels} of unclaimedRest(
        passage,
        place,
        certain ? sentence : undefined,
        site.library,
      ))
        if (!isKnown(range)) yield observeRest(page, passage, range, labels)
    } else {
      const near = certain ? [] : Array.from(nearWording(page, passage, place, site))
      const said =
        near.length > 0 || sentence === undefined || told.has(sentence)
          ? near
          : [observe(page, passage, sentence, site)]
      if (said.length > 0 && !isKnown(place)) yield* said
    }
    if (sentence !== undefined) told.add(sentence)
  }
}

/** The passage of a section in which a place of its text lies, and the characters of that passage up to `to`. */
function placeOf(
  {passages}: Together,
  {from, to}: TextRange,
): {passage: Passage; range: TextRange} | undefined {
  let start = 0
  for (const passage of passages) {
    const {length} = passage.text
    if (from < start + length) return {passage, range: {from: from - start, to: Math.min(to - start, length)}}
    start += length + 1
  }
  return undefined
}

function* notRead(page: Page, section: Together, foreign: ForeignSentence): Iterable<Observation> {
  const place = placeOf(section, foreign)
  if (place !== undefined)
    yield {
      ...at(page, place.passage, place.range),
      message: `This text reads as ${foreign.language}. Only English is searched for claims that nobody attached: read what is in other languages on this page yourself.`,
    }
}

/**
 * A warning, for the detector errs now and then, where it is nearly certain or a set phrase says so; where it is likely
 * only, information. Words that are nearly a wording of the library are reported whatever it says. One finding for each sentence, or part of one that no
 * claim use stands over (`unclaimedRest`); one for the first sentence
 * of a page that is in another language.
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
      const {sentences, foreign} = readSection(section)
      const [first] = foreign
      if (first !== undefined && !told) yield* notRead(page, section, first)
      told ||= first !== undefined
      for (const [passage, own] of detectedIn(section, sentences)) yield* inPassage(page, passage, own, site)
    }
  },
}
