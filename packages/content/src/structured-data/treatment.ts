import {type MarkedPassage, type Path, pathToString} from '@caveat/claims'
import type {
  CreativeWork,
  Drug,
  FAQPage,
  MedicalEntity,
  MedicalProcedure,
  MedicalWebPage,
  TherapeuticProcedure,
  Thing,
} from 'schema-dts'
import type {SiteSettings} from '../documents/site-settings/model.ts'
import {categories, categoryAddress} from '../documents/treatment/categories.ts'
import {treatmentAddress} from '../treatment-page/passages.ts'
import type {PreparedTreatment} from '../treatment-page/prepare.ts'
import {breadcrumbData} from './breadcrumbs.ts'
import {type AddressOf, clinicData, clinicReference, personData} from './clinic.ts'
import {type Facts, factsOf} from './facts.ts'
import {type Quotes, quotesOf} from './quotable.ts'

type Around = {
  readonly site: SiteSettings
  readonly addressOf: AddressOf
  /** Ids of claims that nobody has approved. */
  readonly unapproved: ReadonlySet<string>
}

/** The passages that stand at a path of a section, or below it. */
type Under = (path: Path | undefined) => readonly MarkedPassage[]

type FactsOfPage = {readonly facts: Facts; readonly under: Under}

const withText = <K extends string>(name: K, text: string | undefined): {[P in K]?: string} => {
  const made: {[P in K]?: string} = {}
  if (text !== undefined) made[name] = text
  return made
}

const some = <T>(values: readonly T[]): readonly T[] | undefined => (values.length === 0 ? undefined : values)

function factsOfPage({treatment, page}: PreparedTreatment): readonly FactsOfPage[] {
  const placed = page.passages
    .filter(({passage}) => passage.role !== 'address' && passage.role !== 'file-name')
    .map((marked) => ({marked, place: pathToString(marked.passage.path)}))
  return treatment.sections.map((section) => ({
    facts: factsOf(section),
    under(path) {
      if (path === undefined) return []
      const place = pathToString(['sections', {_key: section._key}, ...path])
      // The subheading of a part stands at the path of the part itself; its text below it.
      const below = placed.filter((each) => each.place.startsWith(`${place}[`))
      return (below.length > 0 ? below : placed.filter((each) => each.place === place)).map(
        ({marked}) => marked,
      )
    },
  }))
}

function questionsOf(parts: readonly FactsOfPage[], quotes: Quotes): FAQPage | undefined {
  const questions = parts.flatMap(({facts, under}) =>
    (facts.questions ?? []).flatMap(({question, answer}) => {
      const [name, text] = [quotes.text(under(question)), quotes.text(under(answer))]
      return name === undefined || text === undefined
        ? []
        : {'@type': 'Question' as const, name, acceptedAnswer: {'@type': 'Answer' as const, text}}
    }),
  )
  return questions.length === 0 ? undefined : {'@type': 'FAQPage', mainEntity: questions}
}

/** Medicines by the names that the page itself says: where a market lets none be named, the page names none either. */
function drugsOf({products, page}: PreparedTreatment, warning: string | undefined): readonly Drug[] {
  const shown = page.passages.map(({passage}) => passage.text.toLowerCase()).join('\n')
  const says = (name: string | undefined): name is string =>
    name !== undefined && shown.includes(name.toLowerCase())
  return products.flatMap(({kind, brandName, genericName, boxedWarning}): readonly Drug[] => {
    const [name] = [brandName, genericName].filter(says)
    if (kind !== 'prescription-medicine' || name === undefined) return []
    return [
      {
        '@type': 'Drug',
        name,
        ...(says(genericName) ? {nonProprietaryName: genericName} : {}),
        prescriptionStatus: 'https://schema.org/PrescriptionOnly',
        ...(boxedWarning === undefined ? {} : withText('warning', warning)),
      },
    ]
  })
}

function procedureOf(
  prepared: PreparedTreatment,
  parts: readonly FactsOfPage[],
  quotes: Quotes,
  id: string,
): MedicalProcedure | TherapeuticProcedure {
  const quoted = (paths: readonly (readonly MarkedPassage[])[]) =>
    paths.flatMap((each) => quotes.text(each) ?? [])
  const {treatment} = prepared
  const outcomes = parts.flatMap(({facts, under}) =>
    (facts.outcomes ?? []).flatMap(({frequency, effects}): readonly MedicalEntity[] => {
      const [name, description] = [quotes.text(under(frequency)), quotes.text(under(effects))]
      return name === undefined || description === undefined
        ? []
        : [{'@type': 'MedicalEntity', name, description}]
    }),
  )
  const [warning] = quoted(parts.map(({facts, under}) => under(facts.warning)))
  const [contraindication] = quoted(parts.map(({facts, under}) => under(facts.contraindications)))
  const steps = some(quoted(parts.flatMap(({facts, under}) => (facts.steps ?? []).map(under))))
  const indications = quoted(parts.flatMap(({facts, under}) => (facts.indications ?? []).map(under)))
  const common = {
    '@id': id,
    name: treatment.title,
    ...withText('howPerformed', steps?.join(' ')),
  }
  if (treatment.category === 'other') return {'@type': 'MedicalProcedure', ...common}
  const drugs = drugsOf(prepared, warning)
  return {
    '@type': 'TherapeuticProcedure',
    ...common,
    ...(indications.length === 0
      ? {}
      : {indication: indications.map((name) => ({'@type': 'MedicalIndication' as const, name}))}),
    ...withText('contraindication', contraindication),
    ...(outcomes.length === 0 ? {} : {adverseOutcome: outcomes}),
    ...(drugs.length === 0 ? {} : {drug: drugs}),
  }
}

const citationsOf = ({claims}: Quotes): readonly CreativeWork[] => {
  const sources = new Map(claims.flatMap(({evidence}) => evidence).map((source) => [source.citation, source]))
  return Array.from(sources.values(), ({citation, doi, url}): CreativeWork => {
    const address = doi === undefined ? url : `https://doi.org/${doi}`
    return {
      '@type': doi === undefined ? 'CreativeWork' : 'ScholarlyArticle',
      name: citation,
      ...withText('url', address),
    }
  })
}

/**
 * The structured data of a treatment: schema.org in words that the page itself shows, so that the rules of its markets have
 * judged all of them. What claims without approval, or in other words than the approved, is left out; claims carry their
 * notes.
 */
export function treatmentData(
  prepared: PreparedTreatment,
  {site, addressOf, unapproved}: Around,
): readonly Thing[] {
  const {treatment, reviewer, page} = prepared
  const quotes = quotesOf(prepared, unapproved)
  const parts = factsOfPage(prepared)
  const address = treatmentAddress(treatment)
  const at = (path: Path) =>
    page.passages.filter(({passage}) => pathToString(passage.path) === pathToString(path))
  const description = quotes.text(at(['seo', 'description'])) ?? quotes.text(at(['summary']))
  const citations = citationsOf(quotes)
  const webPage: MedicalWebPage = {
    '@type': 'MedicalWebPage',
    '@id': addressOf(address),
    url: addressOf(address),
    name: treatment.title,
    ...withText('description', description),
    inLanguage: 'en-US',
    ...(treatment.lastReviewed === undefined || reviewer === null
      ? {}
      : {lastReviewed: treatment.lastReviewed, reviewedBy: personData(reviewer, addressOf)}),
    audience: {'@type': 'MedicalAudience', audienceType: 'Patient'},
    mainEntity: procedureOf(prepared, parts, quotes, `${addressOf(address)}#treatment`),
    ...(citations.length === 0 ? {} : {citation: citations}),
    publisher: clinicReference(addressOf),
    breadcrumb: breadcrumbData(
      [
        {name: site.clinicName, address: '/'},
        {name: categories[treatment.category], address: categoryAddress(treatment.category)},
        {name: treatment.title, address},
      ],
      addressOf,
    ),
  }
  const questions = questionsOf(parts, quotes)
  return [webPage, clinicData(site, addressOf), ...(questions === undefined ? [] : [questions])]
}
