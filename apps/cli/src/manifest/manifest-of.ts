import {type Finding, type Manifest, type ManifestPage, nextChange, packsOf, type Site} from '@caveat/claims'
import {
  bind,
  plainText,
  prepareTreatment,
  type Snapshot,
  servedSnapshot,
  type Treatment,
  treatmentAddress,
} from '@caveat/content'
import type {BuiltFile} from './built-pages.ts'
import {decisionsIn} from './decisions-in.ts'
import {htmlText, markupSha256} from './html-text.ts'
import {sha256Of} from './sha256.ts'

export type Build = {
  readonly site: Site
  readonly snapshot: Snapshot
  /** The snapshot's SHA-256. */
  readonly sha256: string
  /** Everything that was found on it. */
  readonly findings: readonly Finding[]
  readonly files: readonly BuiltFile[]
  readonly builtAt: Date
}

type Prepared = ReturnType<typeof prepareTreatment>

const atRevision = ({_id, _rev}: {readonly _id: string; readonly _rev: string}) => ({id: _id, revision: _rev})

/** What a page is made of: the treatment, and all that is joined to it. */
const partsOf = (prepared: Prepared): readonly string[] => {
  const {treatment, claims, disclaimers, products, reviewer} = prepared
  const parts = [treatment, ...claims, ...disclaimers, ...products]
  return [...parts, ...(reviewer === null ? [] : [reviewer])].map(({_id}) => _id)
}

/** What is recorded of a treatment, as it was built. */
const recordOf = (prepared: Prepared) => ({
  title: prepared.treatment.title,
  document: atRevision(prepared.treatment),
  claims: prepared.claims.map(atRevision),
  disclaimers: prepared.disclaimers.map(atRevision),
  evidence: prepared.sources.map(({citation, locator, url, doi}) => ({citation, locator, url, doi})),
  text: plainText(prepared),
})

/** A page that is made of no single document says what its HTML says. */
const recordOfHtml = (text: string) => ({
  title: text.split('\n')[0] ?? '',
  ...{claims: [], disclaimers: [], evidence: []},
  text: `${text}\n`,
})

/** A treatment that gave way says what the notice in its place says. */
const recordOfNotice = (treatment: Treatment, text: string) => ({
  ...recordOfHtml(text),
  title: treatment.title,
  document: atRevision(treatment),
})

const byAddress = (treatments: readonly Treatment[]): ReadonlyMap<string, Treatment> =>
  new Map(treatments.map((treatment) => [treatmentAddress(treatment), treatment]))

const htmlOf = (bytes: Buffer): ManifestPage['html'] => {
  const html = bytes.toString('utf8')
  return {sha256: sha256Of(bytes), markupSha256: markupSha256(html), text: htmlText(html)}
}

/** The record of a build: every page that the site serves, and what it rests on. */
export function manifestOf(build: Build): Manifest {
  const {site, snapshot, sha256, findings, files, builtAt} = build
  const served = servedSnapshot(snapshot, site.today)
  const [treatments, givenWay] = [byAddress(served.all('treatment')), byAddress(served.givenWay())]
  const decisions = decisionsIn(site, findings)
  const inPages = new Set<string>()
  const pages = files.map(({address, bytes}): ManifestPage => {
    const treatment = treatments.get(address)
    const prepared = treatment === undefined ? undefined : prepareTreatment(bind(treatment, served))
    const notice = givenWay.get(address)
    const parts = new Set(prepared === undefined ? [] : partsOf(prepared))
    for (const part of parts) inPages.add(part)
    const html = htmlOf(bytes)
    const recordWithout = () =>
      notice === undefined ? recordOfHtml(html.text) : recordOfNotice(notice, html.text)
    const record = prepared === undefined ? recordWithout() : recordOf(prepared)
    return {...record, ...decisions.on(parts), address, textSha256: sha256Of(record.text), html}
  })
  const next = nextChange(site)
  return {
    version: 1,
    builtAt: builtAt.toISOString(),
    snapshot: sha256,
    policy: site.policy,
    rulePacks: packsOf(site.policy.markets).map(({id, version}) => ({id, version})),
    nextChange:
      next === undefined ? undefined : {day: next.day, what: `${next.document.title}: ${next.what}`},
    site: decisions.besides(inPages),
    pages,
  }
}
