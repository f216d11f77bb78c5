export type {Change} from './approvals/compare-states.ts'
export type {HistoryEntry} from './approvals/history.ts'
export {type ApprovalDocument, approvalOf} from './approvals/make-approval.ts'
export {samePerson} from './approvals/people.ts'
export {type ApprovalStatus, approvalStatus, type RoleState, type RoleStatus} from './approvals/status.ts'
export {canonicalJson, stateToJson} from './canonical-json.ts'
export {type ChangeKind, changesAfter, nextChange, type SiteChange} from './changes.ts'
export {check, checkPages, checkRest, isError, type PageSurroundings} from './check.ts'
export {type Alteration, alterationInWords} from './decisions/record.ts'
export type {Discount} from './decisions/standing.ts'
export type {Approval, Override} from './decisions.ts'
export {
  type Detected,
  type Detection,
  type DetectOptions,
  detectClaims,
  type FiredCue,
} from './detector/detect-claims.ts'
export {guidelineName, type SentenceLabel, sentenceLabels} from './detector/labels.ts'
export type {Citation, Finding, Fix, Severity, TextRange} from './finding.ts'
export {importedSentences, stoodIn} from './imported.ts'
export {type ClaimLabel, claimLabels} from './labels.ts'
export type {LedgerApproval} from './ledger/approval.ts'
export type {Due} from './ledger/due.ts'
export type {Ledger, LedgerEntry} from './ledger/entry.ts'
export {ledger} from './ledger/ledger.ts'
export {type ClaimState, claimStates} from './ledger/states.ts'
export {type Usage, type WhereUsed, whereUsed} from './ledger/where-used.ts'
export {type PassageChange, type TouchedPage, type Withdrawal, withdrawal} from './ledger/withdrawal.ts'
export {
  type Claim,
  type Disclaimer,
  type Evidence,
  type EvidenceKind,
  evidenceKinds,
  type Library,
  libraryOf,
  type Product,
  type ProductKind,
  productKinds,
  type Reference,
  type WithdrawalEffect,
  withdrawalEffects,
} from './library.ts'
export {
  type BuiltPage,
  justBefore,
  momentAfter,
  momentOf,
  type PageVersion,
  pageVersions,
  replacedOn,
  type SiteRecord,
} from './manifest/history.ts'
export type {
  ApprovalInEffect,
  Decisions,
  LiveRecord,
  Manifest,
  ManifestPage,
  OverriddenFinding,
  RecordedPage,
} from './manifest/manifest.ts'
export {
  type Mark,
  type MarkedPage,
  type MarkedPassage,
  markPage,
  markSeparator,
  type Note,
  type PlacedMarks,
  textWithMarks,
} from './marks/mark-page.ts'
export {applyOverrides} from './overrides/apply-overrides.ts'
export {canBeOverridden, isReason, type OverrideDocument, overrideOf} from './overrides/make-override.ts'
export {marketIds, packs, packsOf} from './packs/all.ts'
export type {Pack} from './packs/pack.ts'
export {
  type ClaimUse,
  type DocumentRef,
  isShown,
  type Page,
  type Passage,
  type PassageKind,
  type PassageRole,
  type Path,
  type PathSegment,
  type Picture,
  pathToString,
} from './passage.ts'
export {type ApprovalRole, approvalRoles, approvalSubjects, type Policy} from './policy.ts'
export type {Rule, RuleGroup} from './rule.ts'
export {rulesOf, structuralRules} from './rules/all.ts'
export {type Sentence, splitSentences} from './sentences/split-sentences.ts'
export type {PageAddress, Site, Subject} from './site.ts'
export {dayAt, daysAfter, instantOf} from './time/calendar.ts'
export type {Cut} from './time/drop-sentences.ts'
export {defaultEffect, type EndedClaim, endedAt, endedOn} from './time/ended-claims.ts'
export {type PageThen, pageOn} from './time/page-on.ts'
