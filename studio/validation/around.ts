import type {SanityClient} from '@sanity/client'
import type {SanityDocument} from 'sanity'
import {keptFor} from './kept-for.ts'
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
const users = keptFor(whileTypingMs, query('*[_type in ["treatment", "claim"] && references($ids)]'))

/** What somebody decided is seen at once, not when the while is over. */
export const forgetDecisions = decisions.forget

/** Rules look at the settings of the site (its calendar day) whatever the document. */
const always = ['siteSettings']

/** Every published document that these refer to, also by way of others; and the site settings. */
async function reachedFrom(
  documents: readonly SanityDocument[],
  client: SanityClient,
): Promise<{readonly reached: readonly SanityDocument[]; readonly asked: ReadonlySet<string>}> {
  const reached: SanityDocument[] = []
  const asked = new Set(documents.map(({_id}) => _id))
  let next = new Set([...always, ...documents.flatMap((document) => Array.from(referencesIn(document)))])
  while (next.size > 0) {
    const ids = Array.from(next).toSorted()
    for (const id of ids) asked.add(id)
    const found = await byId.ask(client, ids)
    reached.push(...found)
    next = new Set(found.flatMap((one) => Array.from(referencesIn(one))).filter((id) => !asked.has(id)))
  }
  return {reached, asked}
}

const slugOf = ({slug}: SanityDocument): readonly string[] =>
  typeof slug === 'object' && slug !== null && 'current' in slug && typeof slug.current === 'string'
    ? [slug.current]
    : []

/** What is published around a document, as far as the rules look at it. */
export type Around = {
  /** What it refers to, the library, decisions, and pages with the same address; none twice. */
  readonly documents: readonly SanityDocument[]
  /** The published documents that refer to it: pages to a claim, claims to a disclaimer. */
  readonly users: readonly SanityDocument[]
}

/**
 * Reads what the rules need to know to judge a document as the build will.
 *
 * @param document under its published id
 * @throws the client's error when the lake does not answer
 */
export async function readAround(document: SanityDocument, client: SanityClient): Promise<Around> {
  const {_id, _type} = document
  const isCited = _type === 'claim' || _type === 'disclaimer'
  const using = isCited ? (await users.ask(client, [_id])).filter((user) => user._id !== _id) : []
  const slugs = _type === 'treatment' ? slugOf(document) : []
  const [all, twin, {reached, asked}, decided] = await Promise.all([
    library.ask(client, []),
    slugs.length === 0 ? [] : twins.ask(client, slugs),
    reachedFrom([document, ...using], client),
    decisions.ask(client, [_id, ...using.map((user) => user._id)]),
  ])
  // What was asked for on its own is newer than what is kept of the library, also where it is gone.
  const others = all.filter((one) => !asked.has(one._id))
  const around = new Map([...others, ...twin, ...reached, ...decided, ...using].map((one) => [one._id, one]))
  around.delete(_id)
  return {documents: Array.from(around.values()), users: using}
}
