import {type ServedSnapshot, treatmentAddress} from '@caveat/content'
import {siteSettings} from '../content/site-settings.ts'
import {changedPages} from './changed-pages.ts'
import {element, inXml, xml} from './xml.ts'

const most = 50

/** RSS of the pages that changed last, the newest first. */
export function feed(snapshot: ServedSnapshot, origin: string): string {
  const site = siteSettings(snapshot)
  const whole = (path: string) => new URL(path, origin).href
  const changed = changedPages(snapshot)
    .toSorted((a, b) => (a.changedAt < b.changedAt ? 1 : -1))
    .slice(0, most)
  const items = changed.map(({treatment, changedAt}) => {
    const address = whole(treatmentAddress(treatment))
    return `<item>${element('title', treatment.title)}${element('link', address)}<guid isPermaLink="false">${inXml(`${address}#${changedAt}`)}</guid>${element('pubDate', new Date(changedAt).toUTCString())}${treatment.summary === undefined ? '' : element('description', treatment.summary)}</item>`
  })
  return xml(
    `<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>${element('title', site.clinicName)}${element('link', whole('/'))}${element('description', 'Pages that changed')}<language>en-us</language><atom:link href="${inXml(whole('/feed.xml'))}" rel="self" type="application/rss+xml"/>${items.join('\n')}</channel></rss>`,
  )
}
