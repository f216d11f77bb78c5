/** On whose behalf something is done; those who share a key share a queue. */
export type Asker = {key: string; isAnonymous: boolean}

/** After so many in a row that go first, one of the others is served, so that these are never forgotten. */
const MOST_FIRST_IN_A_ROW = 4

type Line<T> = {asker: Asker; first: T[]; others: T[]; inARow: number}

/** A queue for each asker, served in turn: however many one asker has waiting, the next one is somebody else's. */
export class Turns<T> {
  /** In the order in which they are served next. */
  readonly #lines = new Map<string, Line<T>>()

  /** How many wait of those askers. */
  count(of: (asker: Asker) => boolean = () => true): number {
    let count = 0
    for (const {asker, first, others} of this.#lines.values()) {
      if (of(asker)) count += first.length + others.length
    }
    return count
  }

  add(asker: Asker, item: T, goesFirst: boolean): void {
    const line = this.#lines.get(asker.key) ?? {asker, first: [], others: [], inARow: 0}
    this.#lines.set(asker.key, line)
    if (goesFirst) line.first.push(item)
    else line.others.push(item)
  }

  has(may: (asker: Asker) => boolean): boolean {
    return [...this.#lines.values()].some(({asker}) => may(asker))
  }

  /** Takes out the next one of the askers who may have a turn. */
  take(may: (asker: Asker) => boolean): T | undefined {
    for (const [key, line] of this.#lines) {
      if (!may(line.asker)) continue
      const othersTurn = line.others.length > 0 && line.inARow >= MOST_FIRST_IN_A_ROW
      const isFirst = line.first.length > 0 && !othersTurn
      line.inARow = isFirst ? line.inARow + 1 : 0
      const item = (isFirst ? line.first : line.others).shift()
      this.#lines.delete(key)
      if (line.first.length + line.others.length > 0) this.#lines.set(key, line)
      return item
    }
    return undefined
  }

  /** Takes out one that nobody waits for any more. */
  remove({key}: Asker, item: T): boolean {
    const line = this.#lines.get(key)
    if (!line) return false
    const list = line.first.includes(item) ? line.first : line.others
    const place = list.indexOf(item)
    if (place >= 0) list.splice(place, 1)
    if (line.first.length + line.others.length === 0) this.#lines.delete(key)
    return place >= 0
  }

  /** Takes out all. */
  clear(): T[] {
    const all = [...this.#lines.values()].flatMap(({first, others}) => [...first, ...others])
    this.#lines.clear()
    return all
  }
}
