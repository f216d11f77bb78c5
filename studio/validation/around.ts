import type {SanityClient} from '@sanity/client'
import type {SanityDocument} from 'sanity'
import {keptFor} from './kept-for.ts'
import {type Reach, reachOf} from './reach.ts'
import {referencesIn} from './references.ts'

/** While somebody types, the documents around do not have to be asked for at every letter. */
const whileTypingMs = 5_000
/** The library is large and changes seldom; what the document itself refers to is asked for on its own. */
const libraryMs = 60_000

const published = (client: SanityClient) => client.withConfig({perspective: 'published', useCdn: false})

const query = (groq: string) => async (client: SanityClient, ids: readonly string[]) =>
  published(client).fetch<SanityDocument[]>(groq, {ids})

const byId = keptFor(whileTypingMs, async (client: SanityClient, ids: readonly string[]) =>
  (await published(client).getDocuments([...ids])).filter((document) => document !== null),
)
const library = keptFor(libraryMs, query('*[_type in ["claim", "disclaimer", "product"]]'))
/** Another person's decision, of which this window hears only by the draft that is checked again. */
const decisionsMs = 100
const decisions = keptFor(decisionsMs, query('*[_type in ["approval", "override"] && subject in $ids]'))
const twins = keptFor(whileTypingMs, query('*[_type == "treatment" && slug.current in $ids]'))
/** All pages of a large site would take longer than anybody waits. */
const mostPages = 300
const everything = keptFor(
  whileTypingMs,
  query(
    `[...*[_type == "treatment"] | order(_id) [0...${mostPages}], ...*[_type in ["claim", "disclaimer", "person"]]]`,
  ),
)
const howMany = keptFor(whileTypingMs, (client: SanityClient) =>
  published(client).fetch<number>('count(*[_type == "treatment"])'),
)
const stored = keptFor(whileTypingMs, async (client: SanityClient, ids: readonly string[]) =>
  published(client).getDocument<SanityDocument>(ids.join()),
)
const users = keptFor(whileTypingMs, query('*[_type in ["treatment", "claim"] && references($ids)]'))

/** What somebody decided is seen at once, not when the while is over. */
export const forgetDecisions = decisions.forget

/** Rules look at the settings of the site (its calendar day) whatever the document. */
const always = ['siteSettings']

/** Every published document that these refer to, also by way of others; and the site settings. */
async function referredToBy(
  documents: readonly SanityDocument[],
  client: SanityClient,
): Promise<{readonly found: readonly SanityDocument[]; readonly asked: ReadonlySet<string>}> {
  const found: SanityDocument[] = []
  const asked = new Set(documents.map(({_id}) => _id))
  let next = new Set([...always, ...documents.flatMap((document) => Array.from(referencesIn(document)))])
  while (next.size > 0) {
    const ids = Array.from(next).toSorted()
    for (const id of ids) asked.add(id)
    const answered = await byId.ask(client, ids)
    found.push(...answered)
    next = new Set(answered.flatMap((one) => Array.from(referencesIn(one))).filter((id) => !asked.has(id)))
  }
  return {found, asked}
}

const slugOf = ({slug}: SanityDocument): readonly string[] =>
  typeof slug === 'object' && slug !== null && 'current' in slug && typeof slug.current === 'string'
    ? [slug.current]
    : []

const isPart = ({_type}: SanityDocument): boolean => _type === 'claim' || _type === 'disclaimer'

/** So many pages of so many. */
export type LookedAt = {readonly pages: number; readonly of: number}

/** What is published around a document, as far as the rules look at it. */
export type Around = {
  /** What it refers to, the library, decisions, and pages with the same address; none twice. */
  readonly documents: readonly SanityDocument[]
  /** What is published of the document itself. */
  readonly stored: SanityDocument | undefined
  readonly reach: Reach
  /** The published documents that it reaches: pages that make a claim, claims with a disclaimer, or all there are. */
  readonly reached: readonly SanityDocument[]
  /** Undefined where every page that it reaches is among them. */
  readonly lookedAt: LookedAt | undefined
}

const reachedBy = async (reach: Reach, {_id}: SanityDocument, client: SanityClient) => {
  if (reach === 'itself') return []
  const found = await (reach === 'users' ? users.ask(client, [_id]) : everything.ask(client, []))
  return found.filter((one) => one._id !== _id)
}

/** How many pages were left out of a look at all of them; undefined where none were. */
async function lookedAtOf(reached: readonly SanityDocument[], client: SanityClient) {
  const pages = reached.filter(({_type}) => _type === 'treatment').length
  if (pages < mostPages) return undefined
  const of = await howMany.ask(client, [])
  return of > pages ? {pages, of} : undefined
}

/**
 * Reads what the rules need to know to judge a document as the build will.
 *
 * @param document under its published id
 * @throws the client's error when the lake does not answer
 */
export async function readAround(document: SanityDocument, client: SanityClient): Promise<Around> {
  const {_id, _type} = document
  const before = (await stored.ask(client, [_id])) ?? undefined
  const reach = reachOf(document, before)
  const reached = await reachedBy(reach, document, client)
  const lookedAt = reach === 'everything' ? await lookedAtOf(reached, client) : undefined
  const slugs = _type === 'treatment' ? slugOf(document) : []
  const [all, twin, {found, asked}, decided] = await Promise.all([
    library.ask(client, []),
    slugs.length === 0 ? [] : twins.ask(client, slugs),
    referredToBy([document, ...reached], client),
    decisions.ask(client, [_id, ...reached.map((one) => one._id)]),
  ])
  // A page is approved together with what stands on it.
  const parts = _type === 'treatment' ? found.filter(isPart).map((one) => one._id) : []
  const ofParts = parts.length === 0 ? [] : await decisions.ask(client, parts)
  // What was asked for on its own is newer than what is kept of the library, also where it is gone.
  const others = all.filter((one) => !asked.has(one._id))
  const around = new Map(
    [...others, ...twin, ...found, ...decided, ...ofParts, ...reached].map((one) => [one._id, one]),
  )
  around.delete(_id)
  return {documents: Array.from(around.values()), stored: before, reach, reached, lookedAt}
}
