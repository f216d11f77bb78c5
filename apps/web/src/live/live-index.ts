import {PageDependencies} from '@caveat/content'
import {z} from 'zod'
import type {Stored} from './stored.ts'

const slugged = z.looseObject({slug: z.object({current: z.string()})})
const decision = z.looseObject({subject: z.string()})

/** The slug of a treatment, as it is stored. */
export const slugOf = (stored: Stored | undefined): string | undefined => {
  const read = slugged.safeParse(stored)
  return read.success ? read.data.slug.current : undefined
}

/** What is decided on by an approval or override. */
export const subjectOf = (stored: Stored | undefined): string | undefined => {
  const read = decision.safeParse(stored)
  return read.success ? read.data.subject : undefined
}

const decisions: ReadonlySet<string> = new Set(['approval', 'override'])

function put(map: Map<string, Set<string>>, key: string | undefined, id: string): void {
  if (key === undefined) return
  const known = map.get(key)
  if (known === undefined) map.set(key, new Set([id]))
  else known.add(id)
}

/** Who is made of whom, in memory: read once when the site starts, kept up to date afterwards. */
export class LiveIndex {
  readonly dependencies = new PageDependencies()
  /** Approvals and overrides by what they are about. */
  readonly #decisions = new Map<string, Set<string>>()
  /** What came with an import. */
  readonly #imported = new Set<string>()
  /** Treatments by their slugs. */
  readonly #slugs = new Map<string, Set<string>>()

  constructor(documents: Iterable<Stored>) {
    for (const document of documents) this.change(document._id, undefined, document)
  }

  /** Takes note of what is stored under an id in place of what was. */
  change(id: string, before: Stored | undefined, now: Stored | undefined): void {
    for (const [map, key] of [
      [this.#decisions, subjectOf(before)],
      [this.#slugs, slugOf(before)],
    ] as const)
      if (key !== undefined) map.get(key)?.delete(id)
    if (now?.legacy !== undefined || now?.imported === true) this.#imported.add(id)
    else this.#imported.delete(id)
    if (now === undefined) this.dependencies.delete(id)
    else this.dependencies.set(now)
    if (now !== undefined && decisions.has(now._type)) put(this.#decisions, subjectOf(now), id)
    if (now?._type === 'treatment') put(this.#slugs, slugOf(now), id)
  }

  /** Whether anything came with an import. */
  get hasImported(): boolean {
    return this.#imported.size > 0
  }

  decisionsOn(subject: string): readonly string[] {
    return Array.from(this.#decisions.get(subject) ?? [])
  }

  /** Ids of all treatments that want a slug. */
  wanting(slug: string): readonly string[] {
    return Array.from(this.#slugs.get(slug) ?? []).toSorted()
  }
}
