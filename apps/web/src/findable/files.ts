import type {ServedSnapshot} from '@caveat/content'
import {feed} from './feed.ts'
import {llms, robots} from './plain-files.ts'
import {sitemapFiles} from './sitemap.ts'

/** A file that machines ask for, as it is sent. */
export type FindableFile = {readonly type: string; readonly content: string}

const xmlType = 'application/xml; charset=utf-8'
const textType = 'text/plain; charset=utf-8'

/**
 * Every file by which the site is found, by its path. They are made of what the lists show, when they are asked for: what
 * is published, changed or unpublished is in them at once.
 *
 * @param origin undefined where the site does not know its address: then there is no sitemap and no feed
 */
export const findableFiles = (
  snapshot: ServedSnapshot,
  origin: string | undefined,
): ReadonlyMap<string, () => FindableFile> => {
  const whole = (path: string) => (origin === undefined ? path : new URL(path, origin).href)
  return new Map<string, () => FindableFile>([
    ['/robots.txt', () => ({type: textType, content: robots(origin)})],
    ['/llms.txt', () => ({type: textType, content: llms(snapshot, whole)})],
    ...(origin === undefined
      ? []
      : [
          [
            '/feed.xml',
            () => ({type: 'application/rss+xml; charset=utf-8', content: feed(snapshot, origin)}),
          ] as const,
          ...Array.from(
            sitemapFiles(snapshot, origin),
            ([path, content]) => [path, () => ({type: xmlType, content})] as const,
          ),
        ]),
  ])
}
