/** The longest id that a document may have. */
const longest = 128

/** The id under which a document is published, also where that of its draft or of a version in a release is given. */
export const publishedId = (id: string): string => id.replace(/^(?:drafts|versions\.[^.]+)\./, '')

/**
 * The id of a record that is written once: `approval.claim-x.20260501T100000000Z.5f3c0d1e…`. Ids of one subject
 * sort by time. The dot keeps it from the public of a public dataset.
 *
 * @param kind `approval` or `override`
 * @param at an ISO 8601 date and time with its zone
 * @param fingerprint of what the record holds
 * @throws RangeError where `at` is no moment
 */
export function recordId(kind: string, subject: string, at: string, fingerprint: string): string {
  const moment = new Date(at)
  if (!/(?:Z|[+-]\d\d:?\d\d)$/i.test(at) || Number.isNaN(moment.getTime()))
    throw new RangeError(
      `“${at}” is not a moment. Give the date and time with the zone, for example 2027-03-01T09:30:00Z.`,
    )
  const end = `.${moment.toISOString().replaceAll(/[-:.]/g, '')}.${fingerprint}`
  const room = longest - kind.length - 1 - end.length
  return `${kind}.${subject.slice(0, room).replace(/\.+$/, '')}${end}`
}
