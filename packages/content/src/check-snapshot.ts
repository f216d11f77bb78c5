import {check, type Finding, libraryOf} from '@caveat/claims'
import type {BrokenDocument} from './documents/read.ts'
import {lostReferences} from './lost-references.ts'
import {readableParts} from './readable-parts.ts'
import type {Snapshot} from './snapshot/snapshot.ts'
import {treatmentPage} from './treatment-page/passages.ts'

const dayIn = (timeZone: string, moment: Date): string =>
  new Intl.DateTimeFormat('en-CA', {timeZone, dateStyle: 'short'}).format(moment)

/**
 * Everything that the rules find on what is to be published at this moment.
 *
 * @param broken documents that are published but not as their models want them: the rules are asked about
 *   what can be read of them, too
 */
export function checkSnapshot(
  snapshot: Snapshot,
  moment: Date,
  broken: readonly BrokenDocument[] = [],
): readonly Finding[] {
  const [settings] = snapshot.all('siteSettings')
  const settingsExist =
    settings !== undefined || broken.some(({document}) => document.type === 'siteSettings')
  const withoutSettings: Finding = {
    rule: 'site-settings',
    severity: 'error',
    document: {id: 'siteSettings', type: 'siteSettings', title: 'Site settings'},
    path: '',
    message:
      'The site settings are not published. Open “Site settings” in the Studio, fill them in and publish.',
    citation: {text: 'Caveat content model'},
  }
  const parts = readableParts(broken)
  return [
    ...(settingsExist ? [] : [withoutSettings]),
    ...lostReferences(snapshot, broken),
    ...check({
      pages: [...snapshot.all('treatment').map(treatmentPage), ...parts.pages],
      library: libraryOf(
        [...snapshot.all('claim'), ...parts.claims],
        [...snapshot.all('disclaimer'), ...parts.disclaimers],
      ),
      today: dayIn(settings?.timeZone ?? 'UTC', moment),
    }),
  ]
}
