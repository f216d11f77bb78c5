import type {ServedSnapshot} from '@caveat/content'
import {feed} from './feed.ts'
import {llms, robots} from './plain-files.ts'
import {sitemapFiles} from './sitemap.ts'

/** A file that machines ask for, as it is sent. */
export type FindableFile = {readonly type: string; readonly content: string}

type Make = () => FindableFile

/** A file is made once of the same content, for a large site takes seconds. */
const once = (make: Make): Make => {
  let made: FindableFile | undefined
  return () => {
    made ??= make()
    return made
  }
}

function filesOf(snapshot: ServedSnapshot, origin: string | undefined): ReadonlyMap<string, Make> {
  const whole = (path: string) => (origin === undefined ? path : new URL(path, origin).href)
  const plain = [
    ['/robots.txt', () => ({type: 'text/plain; charset=utf-8', content: robots(origin)})],
    ['/llms.txt', () => ({type: 'text/plain; charset=utf-8', content: llms(snapshot, whole)})],
  ] as const
  if (origin === undefined) return new Map<string, Make>(plain)
  return new Map<string, Make>([
    ...plain,
    ['/feed.xml', () => ({type: 'application/rss+xml; charset=utf-8', content: feed(snapshot, origin)})],
    ...Array.from(
      sitemapFiles(snapshot, origin),
      ([path, content]) => [path, () => ({type: 'application/xml; charset=utf-8', content})] as const,
    ),
  ])
}

const known = new WeakMap<ServedSnapshot, {origin: string | undefined; files: ReadonlyMap<string, Make>}>()

/**
 * Every file by which the site is found, by its path. They are made of what the lists show, when they are asked for: what
 * is published, changed or unpublished is in them at once.
 *
 * @param origin undefined where the site does not know its address: then there is no sitemap and no feed
 */
export function findableFiles(
  snapshot: ServedSnapshot,
  origin: string | undefined,
): ReadonlyMap<string, Make> {
  const found = known.get(snapshot)
  if (found !== undefined && found.origin === origin) return found.files
  const files = new Map(Array.from(filesOf(snapshot, origin), ([path, make]) => [path, once(make)]))
  known.set(snapshot, {origin, files})
  return files
}
