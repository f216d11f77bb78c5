import {type Finding, type Manifest, type ManifestPage, nextChange, packsOf, type Site} from '@caveat/claims'
import {
  bind,
  prepareTreatment,
  type Snapshot,
  servedSnapshot,
  type Treatment,
  treatmentAddress,
} from '@caveat/content'
import {decisionsIn, idsOfParts, recordedNotice, recordedPage, sha256Of} from '@caveat/content/records'
import type {BuiltFile} from './built-pages.ts'
import {htmlText, markupSha256} from './html-text.ts'

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

/** A page that is made of no single document says what its HTML says. */
const recordOfHtml = (address: string, text: string) => ({
  address,
  title: text.split('\n')[0] ?? '',
  ...{claims: [], disclaimers: [], evidence: [], approvals: [], overridden: []},
  text: `${text}\n`,
  textSha256: sha256Of(`${text}\n`),
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
    if (prepared !== undefined) for (const part of idsOfParts(prepared)) inPages.add(part)
    const html = htmlOf(bytes)
    const recordWithout = () =>
      notice === undefined ? recordOfHtml(address, html.text) : recordedNotice(notice, `${html.text}\n`)
    return {...(prepared === undefined ? recordWithout() : recordedPage(prepared, decisions)), html}
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
