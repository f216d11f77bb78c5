import {check, type Finding, type Site} from '@caveat/claims'
import type {BrokenDocument} from './documents/read.ts'
import {lostReferences} from './lost-references.ts'
import {marketsMissing, unreadPolicy} from './policy-of.ts'
import {sharedSlugs} from './shared-slugs.ts'
import {type SiteOptions, siteOf} from './site.ts'
import type {Snapshot} from './snapshot/snapshot.ts'

const withoutSettings: Finding = {
  rule: 'site-settings',
  severity: 'error',
  document: {id: 'siteSettings', type: 'siteSettings', title: 'Site settings'},
  path: '',
  message:
    'The site settings are not published. Open “Site settings” in the Studio, fill them in and publish.',
  citation: {text: 'Caveat content model'},
}

/** What is missing between documents: settings, and what treatments refer to. */
export function checkJoins(snapshot: Snapshot, broken: readonly BrokenDocument[] = []): readonly Finding[] {
  const settingsExist =
    snapshot.all('siteSettings').length > 0 || broken.some(({document}) => document.type === 'siteSettings')
  return [
    ...(settingsExist ? marketsMissing(snapshot, broken) : [withoutSettings]),
    ...unreadPolicy(snapshot, broken),
    ...lostReferences(snapshot, broken),
    ...sharedSlugs(snapshot),
  ]
}

/** Everything that the rules find on a snapshot as the engine sees it. */
export const checkSite = (
  site: Site,
  snapshot: Snapshot,
  broken: readonly BrokenDocument[] = [],
): readonly Finding[] => [...checkJoins(snapshot, broken), ...check(site)]

/** Everything that the rules find on what is to be published at this moment. */
export const checkSnapshot = (
  snapshot: Snapshot,
  moment: Date,
  options: SiteOptions = {},
): readonly Finding[] => checkSite(siteOf(snapshot, moment, options), snapshot, options.broken)
