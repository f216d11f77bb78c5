import {type Finding, isError} from '@caveat/claims'
import {displayed} from './displayed.ts'
import {folded} from './folding.ts'
import {lineWindow} from './line-window.ts'
import {documentName, marketName, studioLink} from './names.ts'
import type {Paint} from './paint.ts'
import type {Report} from './report.ts'
import {isInformation, isOverridden, summaryOf} from './summary.ts'

/** What the report for people needs; `inFull` left out, all findings are shown. */
export type TextReport = Pick<Report, 'findings' | 'studioUrl' | 'places' | 'inFull'>

type Context = Omit<TextReport, 'findings'> & {readonly paint: Paint}

const sign = (finding: Finding, paint: Paint): string => {
  if (isOverridden(finding)) return paint('dim', '–')
  return isError(finding) ? paint('red', '✗') : paint('yellow', '!')
}

const wordsOf = ({passage, span, excerpt}: Finding, paint: Paint): readonly string[] => {
  if (passage !== undefined && span !== undefined) {
    const [line, carets] = lineWindow(passage, span)
    return [line, paint('yellow', carets)]
  }
  return excerpt === undefined ? [] : [`“${displayed(excerpt)}”`]
}

const sourceOf = ({rule, market, citation}: Finding): string => {
  const cited = citation.url === undefined ? citation.text : `${citation.text} (${citation.url})`
  return [rule, ...(market === undefined ? [] : [marketName(market)]), cited].join(' · ')
}

const decisionOf = ({overridden}: Finding): readonly string[] =>
  overridden === undefined
    ? []
    : [displayed(`Published all the same: ${overridden.reason} (${overridden.who}, ${overridden.at})`)]

const describe = (finding: Finding, {paint, studioUrl, places}: Context): string => {
  const lines = [
    ...wordsOf(finding, paint),
    displayed(finding.message),
    ...(finding.fixes ?? []).map(({title}) => `→ ${displayed(title)}`),
    ...decisionOf(finding),
    paint('dim', displayed(sourceOf(finding))),
    paint('dim', studioLink(studioUrl, finding)),
  ]
  const place = displayed(places(finding))
  return [`  ${sign(finding, paint)} ${place}`, ...lines.map((line) => `      ${line}`)].join('\n')
}

/** What stops a build stands last: a terminal shows the end. */
const problemsLast = (findings: readonly Finding[]): readonly Finding[] => [
  ...findings.filter((finding) => !isError(finding)),
  ...findings.filter(isError),
]

/** So many hints on one document are named; they are for whoever reads the page anyway. */
const hintsNamed = 5

/** The hints on one document, in a short list: a line each, without what to do, which is always the same. */
function hintsOf(findings: readonly Finding[], {paint, places, inFull = false}: Context): readonly string[] {
  if (findings.length === 0) return []
  const named = inFull || findings.length === hintsNamed + 1 ? findings : findings.slice(0, hintsNamed)
  const more = findings.length - named.length
  return [
    `  ${paint('dim', 'i')} ${findings.length === 1 ? '1 sentence' : `${findings.length} sentences`} that may make a claim, and carry none. Nothing stops.`,
    ...named.map((finding) => `      ${displayed(places(finding))}: “${displayed(finding.excerpt ?? '')}”`),
    ...(more === 0 ? [] : [`      … and ${more} more; “caveat check --all” lists them`]),
  ]
}

const weightyOf = (findings: readonly Finding[], context: Context): readonly string[] =>
  folded(problemsLast(findings), context.inFull ?? true).flatMap(({shown, more}) => [
    ...shown.map((finding) => describe(finding, context)),
    ...(more === 0 ? [] : [`  … and ${more} more by ${shown[0]?.rule} here; --all shows them`]),
  ])

const partsOf = (findings: readonly Finding[], context: Context): readonly string[] => {
  const isHint = (finding: Finding) => isInformation(finding) && !isOverridden(finding)
  return [
    ...hintsOf(findings.filter(isHint), context),
    ...weightyOf(
      findings.filter((finding) => !isHint(finding)),
      context,
    ),
  ]
}

const byDocument = (findings: readonly Finding[]): readonly (readonly Finding[])[] =>
  Array.from(Map.groupBy(findings, ({document}) => `${document.type} ${document.id}`).values()).toSorted(
    (a, b) => Number(a.some(isError)) - Number(b.some(isError)),
  )

const groupsOf = (findings: readonly Finding[], context: Context): readonly string[] =>
  byDocument(findings).map((group) => {
    const [first] = group
    const title =
      first === undefined ? '' : `${displayed(documentName(first.document))} (${first.document.id})`
    return [context.paint('bold', title), ...partsOf(group, context)].join('\n')
  })

/**
 * The report for people: everything at once, by document, with the words in their line, what to do and the
 * way into the Studio, documents with problems last; where it may fold, the first of many findings by one rule on a
 * document stand for all; what was overridden apart, with who decided and why; a summary at the end.
 */
export function textReport({findings, ...rest}: TextReport, paint: Paint): string {
  const context = {...rest, paint}
  const overridden = findings.filter(isOverridden)
  const open = findings.filter((finding) => !isOverridden(finding))
  return [
    ...groupsOf(open, context),
    ...(overridden.length === 0 ? [] : [paint('bold', 'Overridden')]),
    ...groupsOf(overridden, context),
    summaryOf(findings),
  ].join('\n\n')
}
