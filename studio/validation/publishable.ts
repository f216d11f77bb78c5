import type {Finding, Severity} from '@caveat/claims'
import {isDraftId} from '@sanity/client/csm'
import type {CustomValidator, DocumentRule, SanityDocument} from 'sanity'
import {apiVersion} from '../connection/api-version.ts'
import {consequences, sharedReport, siteWide} from './findings.ts'
import {placeOf} from './place.ts'

/** Tells the markers of our rules from the Studio's own. */
export const codePrefix = 'caveat.'

const marker = ({rule, message, path}: Pick<Finding, 'rule' | 'message' | 'path'>) => ({
  code: `${codePrefix}${rule}`,
  message,
  path: placeOf({path}),
})

const validator =
  (severity: Exclude<Severity, 'information'>): CustomValidator<SanityDocument | undefined> =>
  async (document, {getClient}) => {
    if (document === undefined) return true
    const report = await sharedReport(document, getClient({apiVersion}))
    const own = report.findings.filter(
      (finding) =>
        finding.severity === severity &&
        finding.overridden === undefined &&
        !waitsForDecision(finding, document),
    )
    const others =
      severity === 'warning'
        ? [...siteWide(report), ...consequences(report).map((message) => `If you publish this: ${message}`)]
        : []
    return [...own.map(marker), ...others.map((message) => marker({rule: 'elsewhere', message, path: ''}))]
  }

/** Of what is published the form does not hear when somebody decides on it: the panel of findings says it. */
const waitsForDecision = ({rule}: Finding, {_id}: SanityDocument) =>
  rule.startsWith('approval-') && !isDraftId(_id)

/**
 * What the build would refuse, the form shows at its field, and Publish waits for it; what the build
 * would report, and nobody has decided on, the form shows as a warning. What is information only stands in nobody's
 * way who types: the panel of findings has it.
 */
export const publishable = (rule: DocumentRule): DocumentRule[] => [
  rule.custom(validator('error')).error(),
  rule.custom(validator('warning')).warning(),
]
