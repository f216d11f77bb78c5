import type {Severity} from '@caveat/claims'
import {studioPath} from '@sanity/client/csm'
import type {CustomValidator, DocumentRule, SanityDocument} from 'sanity'
import {findingsOn} from './findings.ts'

const apiVersion = '2025-02-19'

const validator =
  (severity: Severity): CustomValidator<SanityDocument | undefined> =>
  async (document, {getClient}) => {
    if (document === undefined) return true
    const findings = await findingsOn(document, getClient({apiVersion}))
    return findings
      .filter((finding) => finding.severity === severity)
      .map(({rule, message, path}) => ({code: `caveat.${rule}`, message, path: studioPath.fromString(path)}))
  }

/**
 * What the build would refuse, the form shows at its field, and Publish waits for it; what the build
 * would report, the form shows as a warning.
 */
export const publishable = (rule: DocumentRule): DocumentRule[] => [
  rule.custom(validator('error')).error(),
  rule.custom(validator('warning')).warning(),
]
