import {isRecord} from '../../documents/document.ts'
import {checkAttributes} from '../new-document.ts'
import {valueAt} from './filter.ts'
import type {Place} from './places.ts'
import type {PatchWork} from './work.ts'

type Container = Record<string, unknown> | unknown[]

/** A document that is changed without a change of the one that it is made of: what lies on the way is copied once. */
export class Draft {
  #root: Record<string, unknown>
  readonly #id: string
  readonly #work: PatchWork
  readonly #own = new Set<unknown>()

  constructor(document: Record<string, unknown>, id: string, work: PatchWork) {
    this.#root = document
    this.#id = id
    this.#work = work
  }

  get document(): Record<string, unknown> {
    return this.#root
  }

  /** Writes a value of so many characters; what is missing on the way is made. */
  put(place: Place, value: unknown, characters: number): void {
    this.#work.write(characters)
    checkAttributes(value, this.#id, place.depth)
    if (place.parent) write(this.#containerAt(place.parent, true), place.key, value)
  }

  /** Takes the places out of what they are in. */
  remove(parent: Place, keys: ReadonlySet<string | number>): void {
    const container = this.#containerAt(parent, false)
    if (Array.isArray(container))
      replace(
        container,
        container.filter((_, index) => !keys.has(index)),
      )
    else if (container) for (const key of keys) delete container[key]
  }

  /** Puts items at an index of a list, in the place of elements that are taken out. */
  insert(list: Place, at: number, items: readonly unknown[], isReplaced: (index: number) => boolean): void {
    const elements = this.#containerAt(list, false)
    if (!Array.isArray(elements)) return
    for (const item of items) checkAttributes(item, this.#id, list.depth + 1)
    const left = (part: unknown[], offset: number) => part.filter((_, index) => !isReplaced(index + offset))
    replace(elements, [...left(elements.slice(0, at), 0), ...items, ...left(elements.slice(at), at)])
  }

  /** The object or list at a place, as this draft's own. */
  #containerAt(place: Place, isMade: boolean): Container | undefined {
    if (!place.parent) {
      if (!this.#own.has(this.#root)) this.#root = this.#owned({...this.#root})
      return this.#root
    }
    const above = this.#containerAt(place.parent, isMade)
    const value = above && valueAt(above, place.key)
    if (!above || (!isContainer(value) && !isMade)) return undefined
    if (this.#own.has(value) && isContainer(value)) return value
    const copy = this.#owned(Array.isArray(value) ? [...value] : isRecord(value) ? {...value} : {})
    write(above, place.key, copy)
    return copy
  }

  #owned<T extends Container>(copy: T): T {
    this.#work.look(Array.isArray(copy) ? copy.length >> 5 : Object.keys(copy).length)
    this.#own.add(copy)
    return copy
  }
}

function isContainer(value: unknown): value is Container {
  return Array.isArray(value) || isRecord(value)
}

function write(container: Container | undefined, key: string | number, value: unknown): void {
  if (Array.isArray(container)) {
    if (typeof key === 'number') container[key] = value
  } else if (container) container[key] = value
}

/** In steps, as a call cannot take a long list as its arguments. */
function replace(list: unknown[], elements: readonly unknown[]): void {
  list.length = 0
  for (const element of elements) list.push(element)
}
