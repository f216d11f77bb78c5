export {markdown, plainMarkdown} from './authoring/markdown.ts'
export {checkSite, checkSnapshot} from './check-snapshot.ts'
export type {Approval} from './documents/approval/model.ts'
export type {Claim} from './documents/claim/model.ts'
export type {Disclaimer} from './documents/disclaimer/model.ts'
export type {Override} from './documents/override/model.ts'
export type {Person} from './documents/person/model.ts'
export type {Product} from './documents/product/model.ts'
export {type BrokenDocument, type ReadDocuments, readDocuments} from './documents/read.ts'
export {
  type DocumentInput,
  type DocumentType,
  documents,
  documentTypes,
  type PublishedDocument,
} from './documents/registry.ts'
export type {SiteSettings} from './documents/site-settings/model.ts'
export {type Category, categories} from './documents/treatment/categories.ts'
export type {Treatment} from './documents/treatment/model.ts'
export {type TreatmentThen, treatmentOn} from './effects/treatment-on.ts'
export {treatmentStyles} from './page-styles.ts'
export {policyOf} from './policy-of.ts'
export type {Body, BodyInput, PlainBody, PlainBodyInput} from './portable-text/model.ts'
export {textOf} from './portable-text/passages.ts'
export type {StudioField} from './sections/define.ts'
export {type Section, type SectionInput, type SectionType, sections} from './sections/registry.ts'
export {dayIn, type SiteOptions, siteOf} from './site.ts'
export {type Snapshot, snapshotOf} from './snapshot/snapshot.ts'
export {subjectOf} from './subjects.ts'
export {type BoundTreatment, bind} from './treatment-page/bind.ts'
export {treatmentAddress, treatmentPage} from './treatment-page/passages.ts'
export {plainText} from './treatment-page/plain-text.ts'
export {type PreparedTreatment, prepareTreatment} from './treatment-page/prepare.ts'
export {TreatmentArticle} from './treatment-page/TreatmentArticle.tsx'
