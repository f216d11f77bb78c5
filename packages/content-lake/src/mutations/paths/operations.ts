import {applyPatches, parsePatch as parseTextPatch} from '@sanity/diff-match-patch'
import type {PatchOperations} from '../schema.ts'
import type {Draft} from './draft.ts'
import {type Empty, indexesOf, Place, placesOf} from './places.ts'
import {parsePath, type Step} from './syntax.ts'
import {checkCount, type PatchWork} from './work.ts'

/** The operations of a patch on one document. Each looks at what the ones before it left. */
export class Operations {
  readonly #draft: Draft
  readonly #work: PatchWork

  constructor(draft: Draft, work: PatchWork) {
    this.#draft = draft
    this.#work = work
  }

  set(path: string, value: unknown): void {
    this.#write(path, this.#places(path, 'named'), value)
  }

  setIfMissing(path: string, value: unknown): void {
    const places = this.#places(path, 'everywhere')
    // The place after a list's last element is no missing attribute.
    this.#write(
      path,
      places.filter((place) => place.value === undefined && typeof place.key === 'string'),
      value,
    )
  }

  unset(path: string): void {
    const keys = new Map<Place, Set<string | number>>()
    for (const {parent, key} of this.#places(path, 'none')) {
      if (!parent) throw new Error(`the path "${path}" leads to the document itself`)
      keys.set(parent, (keys.get(parent) ?? new Set()).add(key))
    }
    for (const parent of innermostFirst([...keys.keys()]))
      this.#draft.remove(parent, keys.get(parent) ?? new Set())
  }

  inc(path: string, by: number): void {
    for (const place of this.#places(path, 'named')) {
      if (typeof place.value !== 'number') throw new Error(`there is no number at "${path}" to add to`)
      this.#draft.put(place, place.value + by, 1)
    }
  }

  diffMatchPatch(path: string, source: string): void {
    const patch = parseTextPatch(source)
    for (const place of this.#places(path, 'named')) {
      if (typeof place.value !== 'string') throw new Error(`there is no text at "${path}" to change`)
      const [text, applied] = applyPatches(patch, place.value, {allowExceedingIndices: true})
      if (applied.length > 0 && !applied.includes(true)) {
        throw new Error(`nothing of the text patch fits the text at "${path}"`)
      }
      this.#draft.put(place, text, text.length)
    }
  }

  insert(operation: NonNullable<PatchOperations['insert']>): void {
    const path =
      'before' in operation ? operation.before : 'after' in operation ? operation.after : operation.replace
    const steps = parsePath(path)
    const last = steps.pop()
    if (last?.kind !== 'select') {
      throw new Error(`the path "${path}" names no element to insert at, as "list[-1]" does`)
    }
    const {items} = operation
    const lists = this.#found(path, steps, 'none').filter(({value}) => Array.isArray(value))
    if (lists.length === 0) throw new Error(`there is no list at "${path}" to insert into`)
    this.#work.write(sizeOf(items) * lists.length)
    for (const list of innermostFirst(lists)) {
      const selection = indexesOf(list, last.terms, this.#work)
      if (!selection) continue
      const {indexes, start, end} = selection
      const isReplaced = (index: number) => 'replace' in operation && indexes.has(index)
      this.#draft.insert(list, 'after' in operation ? end : start, items, isReplaced)
    }
  }

  #write(path: string, places: readonly Place[], value: unknown): void {
    const size = sizeOf(value)
    const written = new Set<Place>()
    for (const place of places) {
      if (!place.parent) throw new Error(`the path "${path}" leads to the document itself`)
      // What is in a place that was written is not what the path led to any more.
      if (isWithin(place.parent, written)) continue
      written.add(place)
      this.#draft.put(place, value, size)
    }
  }

  #places(path: string, empty: Empty): Place[] {
    return this.#found(path, parsePath(path), empty)
  }

  #found(path: string, steps: readonly Step[], empty: Empty): Place[] {
    const places = placesOf(new Set([new Place(this.#draft.document)]), steps, empty, this.#work)
    checkCount(path, places.size)
    return [...places]
  }
}

function isWithin(place: Place | undefined, places: ReadonlySet<Place>): boolean {
  for (let at = place; at; at = at.parent) if (places.has(at)) return true
  return false
}

/** So that what is changed in one place moves no other. */
function innermostFirst(places: readonly Place[]): Place[] {
  return places.toSorted((a, b) => b.depth - a.depth)
}

function sizeOf(value: unknown): number {
  return JSON.stringify(value)?.length ?? 0
}
