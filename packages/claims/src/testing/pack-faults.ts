import type {PackData} from '../packs/pack.ts'
import type {Look, PackRule} from '../packs/pack-rule.ts'

const leastExamples = 2

const isDay = (day: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(day) && new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day) === true

const dayFaults = (what: string, day: string | undefined): readonly string[] =>
  day === undefined || isDay(day) ? [] : [`${what} “${day}” is no calendar day: write YYYY-MM-DD.`]

const asksForNothing = (look: Look): boolean =>
  look.look === 'words' &&
  look.phrases.length === 0 &&
  (look.names ?? []).length === 0 &&
  look.namesOfMedicines !== true

const exampleFaults = ({flagged, passed}: PackRule['examples']): readonly string[] =>
  Object.entries({flagged, passed}).flatMap(([name, list]) => [
    ...(list.length < leastExamples
      ? [`examples.${name} holds ${list.length}: write at least ${leastExamples} that come close.`]
      : []),
    ...(new Set(list.map((example) => JSON.stringify(example))).size < list.length
      ? [`examples.${name} holds the same example twice.`]
      : []),
  ])

const sourceFaults = ({sources}: PackRule, version: string): readonly string[] => [
  ...(sources[0].url === undefined ? ['The first source has no url: put one that can be opened first.'] : []),
  ...sources.flatMap(({text, url, dated}) => [
    ...(text.trim() === '' ? ['A source has no text.'] : []),
    ...(url === undefined || URL.canParse(url) ? [] : [`The url “${url}” of a source cannot be read.`]),
    ...dayFaults('The date of a source', dated),
    ...(dated !== undefined && dated > version
      ? [`The source of ${dated} is younger than the pack: set its version to the day of the comparison.`]
      : []),
  ]),
]

const dateFaults = ({inForceFrom, inForceUntil}: PackRule): readonly string[] => [
  ...dayFaults('inForceFrom', inForceFrom),
  ...dayFaults('inForceUntil', inForceUntil),
  ...(inForceFrom !== undefined && inForceUntil !== undefined && inForceFrom >= inForceUntil
    ? [`It ends on ${inForceUntil}, before it begins on ${inForceFrom}.`]
    : []),
]

const textFaults = (rule: PackRule): readonly string[] =>
  (['title', 'looksFor', 'message', 'instead'] as const).flatMap((name) =>
    rule[name].trim() === '' ? [`${name} is empty.`] : [],
  )

const ruleFaults = (rule: PackRule, version: string): readonly string[] => [
  ...(/^[a-z]+(?:-[a-z0-9]+)+$/.test(rule.id) ? [] : ['An id is letters, a hyphen and a number: “uk-09”.']),
  ...textFaults(rule),
  ...(asksForNothing(rule.look) ? ['The look has neither phrases nor names.'] : []),
  ...sourceFaults(rule, version),
  ...dateFaults(rule),
  ...exampleFaults(rule.examples),
]

/** What is wrong with packs as they are written: the pack, the rule, and what to do. */
export function packFaults(packs: readonly PackData[]): readonly string[] {
  const seen = new Map<string, string>()
  return packs.flatMap(({id: pack, version, rules}) => [
    ...dayFaults(`${pack}: the version`, version),
    ...rules.flatMap((rule) => {
      const other = seen.get(rule.id)
      seen.set(rule.id, pack)
      return [
        ...(other === undefined ? [] : [`The id is taken by a rule of ${other}: take the next number.`]),
        ...ruleFaults(rule, version),
      ].map((fault) => `${pack}, rule ${rule.id}: ${fault}`)
    }),
  ])
}
