import {isRecord} from '../../documents/document.ts'
import {passes, valueAt} from './filter.ts'
import type {Step, Term} from './syntax.ts'
import type {PatchWork} from './work.ts'

/** One place in a document: by the way there, so that each is there once. A place can be empty. */
export class Place {
  readonly parent: Place | undefined
  /** The name or index in the parent's value. */
  readonly key: string | number
  readonly value: unknown
  /** How many steps it is from the document. */
  readonly depth: number
  #below: Map<string | number, Place> | undefined

  constructor(value: unknown, parent?: Place, key: string | number = '') {
    this.value = value
    this.parent = parent
    this.key = key
    this.depth = parent ? parent.depth + 1 : 0
  }

  at(key: string | number): Place {
    this.#below ??= new Map()
    const known = this.#below.get(key)
    if (known) return known
    const place = new Place(valueAt(this.value, key), this, key)
    this.#below.set(key, place)
    return place
  }
}

/**
 * Which empty places a path leads to: none; those that it names, but for what `..` looks for; or those as well, in
 * every object there is.
 */
export type Empty = 'none' | 'named' | 'everywhere'

/** The places that a path leads to, each once, in the order of the document for `..`: linear in it for each step. */
export function placesOf(
  roots: ReadonlySet<Place>,
  steps: readonly Step[],
  empty: Empty,
  work: PatchWork,
): ReadonlySet<Place> {
  let places = roots
  for (const [n, step] of steps.entries()) {
    const isSearch = steps[n - 1]?.kind === 'descend'
    const wanted = isSearch && (empty === 'named' || n < steps.length - 1) ? 'none' : empty
    if (step.kind === 'descend') places = withEverythingIn(places, work)
    else if (step.kind === 'attribute') places = attributes(places, step.name, wanted, isSearch, work)
    // Only what a path ends with may be the place after the last element.
    else places = union(step.terms, places, n < steps.length - 1 ? 'none' : wanted, work)
  }
  return places
}

/** The indexes of a list that brackets select, and where before and after them is; undefined when it is nowhere. */
export function indexesOf(list: Place, terms: readonly Term[], work: PatchWork) {
  const length = Array.isArray(list.value) ? list.value.length : 0
  const selection = {indexes: new Set<number>(), start: Number.POSITIVE_INFINITY, end: -1}
  const add = (start: number, end: number) => {
    work.look(1 + end - start)
    selection.start = Math.min(selection.start, start)
    selection.end = Math.max(selection.end, end)
    for (let index = start; index < end; index++) selection.indexes.add(index)
  }
  for (const term of terms) {
    if (term.kind === 'range') add(...spanOf(term, length))
    else if (term.kind === 'index') {
      const index = fromStart(term.index, length)
      add(Math.max(0, Math.min(index, length)), Math.max(0, Math.min(index + 1, length)))
    } else {
      for (const {parent, key} of selected(new Set([list]), term, 'none', work)) {
        if (parent === list && typeof key === 'number') add(key, key + 1)
      }
    }
  }
  return selection.end < 0 ? undefined : selection
}

function union(
  terms: readonly Term[],
  places: ReadonlySet<Place>,
  empty: Empty,
  work: PatchWork,
): Set<Place> {
  const found = new Set<Place>()
  for (const term of terms) for (const place of selected(places, term, empty, work)) found.add(place)
  return found
}

function attributes(
  places: ReadonlySet<Place>,
  name: string,
  empty: Empty,
  isSearch: boolean,
  work: PatchWork,
): Set<Place> {
  const found = new Set<Place>()
  work.look(places.size)
  for (const place of places) {
    const {value} = place
    if (Array.isArray(value)) continue
    const isThere = isRecord(value) && Object.hasOwn(value, name)
    if (isThere || (empty !== 'none' && (isRecord(value) || !isSearch))) found.add(place.at(name))
  }
  return found
}

function withEverythingIn(places: ReadonlySet<Place>, work: PatchWork): Set<Place> {
  const found = new Set<Place>()
  const add = (place: Place) => {
    // What is there already has brought along what is in it.
    if (found.has(place)) return
    work.look(10)
    found.add(place)
    const {value} = place
    if (Array.isArray(value)) for (let index = 0; index < value.length; index++) add(place.at(index))
    else if (isRecord(value)) for (const key of Object.keys(value)) add(place.at(key))
  }
  for (const place of places) add(place)
  return found
}

function* selected(places: ReadonlySet<Place>, term: Term, empty: Empty, work: PatchWork): Generator<Place> {
  if (term.kind === 'path') yield* placesOf(places, term.steps, empty, work)
  else for (const place of places) yield* selectedIn(place, term, empty, work)
}

function* selectedIn(
  place: Place,
  term: Exclude<Term, {kind: 'path'}>,
  empty: Empty,
  work: PatchWork,
): Generator<Place> {
  const {value} = place
  work.look()
  if (!Array.isArray(value)) {
    if (term.kind === 'filter' && passes(value, term.filter)) yield place
  } else if (term.kind === 'filter') {
    work.look(value.length)
    for (let index = 0; index < value.length; index++) {
      if (passes(value[index], term.filter)) yield place.at(index)
    }
  } else if (term.kind === 'range') {
    const [start, end] = spanOf(term, value.length)
    for (let index = start; index < end; index++) yield place.at(index)
  } else {
    const index = fromStart(term.index, value.length)
    const isEmpty = index === value.length
    if (index >= 0 && (isEmpty ? empty !== 'none' : index < value.length)) yield place.at(index)
  }
}

function fromStart(index: number, length: number): number {
  return index < 0 ? index + length : index
}

/** From the first index of a range to the one after its last. */
function spanOf({start, end}: Extract<Term, {kind: 'range'}>, length: number): [number, number] {
  const first = Math.min(Math.max(0, fromStart(start, length)), length)
  return [first, Math.min(Math.max(first, fromStart(end ?? length, length)), length)]
}
