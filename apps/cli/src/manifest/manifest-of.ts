import {
  approvalRoles,
  approvalStatus,
  type Finding,
  type Manifest,
  type ManifestPage,
  nextChange,
  packsOf,
  type Site,
} from '@caveat/claims'
import {bind, plainText, prepareTreatment, type Snapshot, subjectOf, treatmentAddress} from '@caveat/content'
import type {BuiltFile} from './built-pages.ts'
import {htmlText} from './html-text.ts'
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

type Treatment = ReturnType<typeof bind>['treatment']

const atRevision = ({_id, _rev}: {readonly _id: string; readonly _rev: string}) => ({id: _id, revision: _rev})

/** What is recorded of a treatment, as it was built. */
const recordOf = (treatment: Treatment, {snapshot, site, findings}: Build) => {
  const prepared = prepareTreatment(bind(treatment, snapshot))
  const parts = [treatment, ...prepared.claims, ...prepared.disclaimers]
  const ids = new Set(parts.map(({_id}) => _id))
  const everyRole = {requiredApprovals: approvalRoles, fourEyes: site.policy.fourEyes}
  const approvals = parts
    .flatMap((part) => approvalStatus(subjectOf(part), site.approvals, everyRole, site.today).roles)
    .flatMap(({state, approval}) => (state === 'approved' && approval !== undefined ? approval : []))
  return {
    title: treatment.title,
    document: atRevision(treatment),
    claims: prepared.claims.map(atRevision),
    disclaimers: prepared.disclaimers.map(atRevision),
    evidence: prepared.sources.map(({citation, locator, url, doi}) => ({citation, locator, url, doi})),
    approvals: approvals.map(({_id, subject, role, who, at}) => ({id: _id, subject, role, who, at})),
    overridden: findings.flatMap(({rule, document, path, excerpt, overridden}) =>
      overridden !== undefined && ids.has(document.id)
        ? {rule, document: document.id, path, excerpt, ...overridden}
        : [],
    ),
    text: plainText(prepared),
  }
}

/** A page that is made of no single document says what its HTML says. */
const recordOfHtml = (text: string) => ({
  title: text.split('\n')[0] ?? '',
  ...{claims: [], disclaimers: [], evidence: [], approvals: [], overridden: []},
  text: `${text}\n`,
})

const pageOf = (
  {address, bytes}: BuiltFile,
  treatment: Treatment | undefined,
  build: Build,
): ManifestPage => {
  const text = htmlText(bytes.toString('utf8'))
  const record = treatment === undefined ? recordOfHtml(text) : recordOf(treatment, build)
  return {...record, address, textSha256: sha256Of(record.text), html: {sha256: sha256Of(bytes), text}}
}

/** The record of a build: every page that the site serves, and what it rests on. */
export function manifestOf(build: Build): Manifest {
  const {site, snapshot, sha256, files, builtAt} = build
  const treatments = new Map(snapshot.all('treatment').map((each) => [treatmentAddress(each), each]))
  const next = nextChange(site)
  return {
    version: 1,
    builtAt: builtAt.toISOString(),
    snapshot: sha256,
    policy: site.policy,
    rulePacks: packsOf(site.policy.markets).map(({id, version}) => ({id, version})),
    nextChange:
      next === undefined ? undefined : {day: next.day, what: `${next.document.title}: ${next.what}`},
    pages: files.map((file) => pageOf(file, treatments.get(file.address), build)),
  }
}
