/** Lets so many pieces of work run at the same time; others wait for their turn, in order. */
export function createGate(places: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = []
  let free = places
  return async (work) => {
    if (free > 0) free -= 1
    else await new Promise<void>((resolve) => waiting.push(resolve))
    try {
      return await work()
    } finally {
      // A place is handed on directly, so that nobody who comes later takes it.
      const next = waiting.shift()
      if (next) next()
      else free += 1
    }
  }
}
