import {packsOf} from '../../packs/all.ts'
import {medicinesOf} from '../../packs/compile/medicines-of.ts'
import {botulinumToxins} from '../../packs/words/medicines.ts'
import type {Site} from '../../site.ts'
import {keyWords} from '../../text/key-words.ts'
import {namesOf, rangesOfNames} from '../../text/patterns/names.ts'
import {merged} from '../../text/patterns/ranges.ts'
import {textReading} from '../../text/patterns/text-reading.ts'

const toxins = namesOf(botulinumToxins)

/**
 * Markets of the site in whose texts the boxed warning has to do without the name of the medicine, by id. Undefined
 * where it is not asked for: where some market bars the name, and none has labels with boxed warnings.
 */
export function withoutNameIn({policy}: Site): readonly string[] | undefined {
  const packs = packsOf(policy.markets)
  const barring = packs.filter(({medicines}) => medicines === 'not-named')
  const isOnLabels = packs.some(({medicines}) => medicines === 'boxed-warnings')
  return barring.length > 0 && !isOnLabels ? undefined : barring.map(({id}) => id)
}

/** A text without the names of medicines, as it is normalised. */
function withoutNames(text: string, {library}: Site): string {
  const passage = {text, path: [], kind: 'safety', role: 'paragraph', uses: []} as const
  const of = textReading(text, passage.role)
  const medicines = medicinesOf(library)
  const names = medicines === null ? [toxins] : [toxins, medicines]
  const ranges = merged(names.flatMap((each) => rangesOfNames(each, {passage, of})))
  return ranges.reduceRight(
    (rest, {from, to}) => `${rest.slice(0, from)} ${rest.slice(to)}`,
    of.normalised.text,
  )
}

/** The key words that a boxed warning is asked to have; `unnamed`: those without names of medicines. */
export const wordsOfWarning = (warning: string, site: Site, unnamed: boolean): ReadonlyMap<string, string> =>
  keyWords(unnamed ? withoutNames(warning, site) : warning)
