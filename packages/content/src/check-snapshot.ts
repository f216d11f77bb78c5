import {check, type Finding, libraryOf} from '@caveat/claims'
import type {Snapshot} from './snapshot/snapshot.ts'
import {treatmentPage} from './treatment-page/passages.ts'

const dayIn = (timeZone: string, moment: Date): string =>
  new Intl.DateTimeFormat('en-CA', {timeZone, dateStyle: 'short'}).format(moment)

/** Everything that the rules find on what is to be published at this moment. */
export function checkSnapshot(snapshot: Snapshot, moment: Date): readonly Finding[] {
  const [settings] = snapshot.all('siteSettings')
  const withoutSettings: Finding = {
    rule: 'site-settings',
    severity: 'error',
    document: {id: 'siteSettings', type: 'siteSettings', title: 'Site settings'},
    path: '',
    message:
      'The site settings are not published. Open “Site settings” in the Studio, fill them in and publish.',
    citation: {text: 'Caveat content model'},
  }
  return [
    ...(settings === undefined ? [withoutSettings] : []),
    ...check({
      pages: snapshot.all('treatment').map(treatmentPage),
      library: libraryOf(snapshot.all('claim'), snapshot.all('disclaimer')),
      today: dayIn(settings?.timeZone ?? 'UTC', moment),
    }),
  ]
}
