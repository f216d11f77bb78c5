import type {PublishedDocument, Snapshot} from '@caveat/content'

/** @throws when the site settings are not in the snapshot */
export function siteSettings(snapshot: Snapshot): PublishedDocument<'siteSettings'> {
  const [settings] = snapshot.all('siteSettings')
  if (settings === undefined)
    throw new Error(
      'The site settings are not published. Open “Site settings” in the Studio, fill them in, publish, and run: npm run build',
    )
  return settings
}
