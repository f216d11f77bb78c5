export {check, isError} from './check.ts'
export {
  type Detected,
  type Detection,
  type DetectOptions,
  detectClaims,
  type FiredCue,
} from './detector/detect-claims.ts'
export {guidelineName, type SentenceLabel, sentenceLabels} from './detector/labels.ts'
export type {Citation, Finding, Severity} from './finding.ts'
export {type ClaimLabel, claimLabels} from './labels.ts'
export {type Claim, type Disclaimer, type Library, libraryOf, type Reference} from './library.ts'
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
export {
  type ClaimUse,
  type DocumentRef,
  type Page,
  type Passage,
  type PassageKind,
  type PassageRole,
  type Path,
  type PathSegment,
  pathToString,
} from './passage.ts'
export {rules} from './rules/all.ts'
export type {Rule, Site} from './rules/rule.ts'
export {type Sentence, splitSentences} from './sentences/split-sentences.ts'
