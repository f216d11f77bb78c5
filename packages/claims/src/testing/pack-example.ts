import type {Finding} from '../finding.ts'
import type {Product} from '../library.ts'
import {packsOf} from '../packs/all.ts'
import type {Pack} from '../packs/pack.ts'
import type {Example} from '../packs/pack-rule.ts'
import type {Passage} from '../passage.ts'
import {isInForce, type Observation, type Rule} from '../rule.ts'
import type {Site} from '../site.ts'
import {exampleClaim, exampleDisclaimer, examplePage, examplePassage, exampleSite} from './example.ts'

type Shaped = Exclude<Example, string>

const passagesOf = ({text, kind, role, claim, safety = []}: Shaped): readonly Passage[] => [
  ...(text === undefined
    ? []
    : [
        examplePassage(claim === undefined ? text : `[${text}|claim]`, {
          path: ['sections', {_key: 's'}, 'body', {_key: 'example'}],
          ...(kind === undefined ? {} : {kind}),
          ...(role === undefined ? {} : {role}),
        }),
      ]),
  ...safety.map((words) => examplePassage(words, {kind: 'safety'})),
]

const productOf = ({product}: Shaped): Product | undefined =>
  product && {_id: 'product', brandName: 'Fernwick', ...product}

/** A site that holds the example and otherwise keeps every rule. */
export function siteOfExample(example: Example, today = '2026-11-24'): Site {
  const shaped: Shaped = typeof example === 'string' ? {text: example} : example
  const product = productOf(shaped)
  const {claim, picture} = shaped
  const notes = (claim?.notes ?? ['Results differ, and this is what to expect.']).map((text, index) =>
    exampleDisclaimer({_id: `note-${index}`, text}),
  )
  return exampleSite({
    today,
    pages: [
      examplePage(passagesOf(shaped), {
        products: product === undefined ? [] : [product._id],
        pictures:
          picture === undefined
            ? []
            : [{path: ['pictures', {_key: 'p'}], alternative: 'A face', result: picture}],
      }),
    ],
    disclaimers: notes,
    products: product === undefined ? [] : [product],
    claims:
      claim === undefined
        ? []
        : [
            exampleClaim({
              wordings: [claim.says ?? shaped.text ?? 'It helps.'],
              labels: claim.labels ?? ['efficacy'],
              evidence: (claim.evidence ?? ['trial']).map((kind) => ({kind, citation: `A ${kind}.`})),
              disclaimers: notes.map(({_id}) => ({_ref: _id})),
            }),
          ],
  })
}

const observed = (rule: Rule, site: Site): readonly Observation[] => {
  if (rule.appliesTo === 'page') return Array.from(site.pages).flatMap((page) => [...rule.check(page, site)])
  if (rule.appliesTo === 'claim')
    return Array.from(site.library.claims.values()).flatMap((claim) => [...rule.check(claim, site)])
  throw new Error(`Packs have no rules on a ${rule.appliesTo}.`)
}

/** What the rules of a pack find on an example, whatever the rules that hold everywhere say of it. */
export function findingsOfPack(
  {rules}: Pick<Pack, 'rules'>,
  example: Example,
  today?: string,
): readonly Finding[] {
  const site = siteOfExample(example, today)
  return rules
    .filter((rule) => isInForce(rule, site.today))
    .flatMap((rule) =>
      observed(rule, site).map((observation) => ({
        rule: rule.id,
        severity: rule.severity,
        citation: rule.citation,
        ...observation,
      })),
    )
}

/** What the rules of a market find on an example. */
export const findingsOnExample = (example: Example, market: string, today?: string): readonly Finding[] =>
  packsOf([market]).flatMap((pack) => findingsOfPack(pack, example, today))
