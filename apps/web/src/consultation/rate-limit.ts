/** How often something may be done within a time, in ms. */
export type Rate = {readonly times: number; readonly withinMs: number}

/**
 * Counts in memory who sent how often. Who somebody is stands nowhere else, and is forgotten when the time has passed.
 *
 * @param each for one sender
 * @param all for everybody together, so that many senders cannot flood the clinic
 */
export function rateLimit(each: Rate, all: Rate) {
  const sent = new Map<string, readonly number[]>()
  let total: readonly number[] = []
  return {
    /** Whether the sender may send now; counts it where that is so. */
    allows(sender: string, now: number): boolean {
      for (const [known, times] of sent)
        if (times.every((time) => now - time >= each.withinMs)) sent.delete(known)
      total = total.filter((time) => now - time < all.withinMs)
      const times = (sent.get(sender) ?? []).filter((time) => now - time < each.withinMs)
      if (times.length >= each.times || total.length >= all.times) return false
      sent.set(sender, [...times, now])
      total = [...total, now]
      return true
    },
  }
}

export type RateLimit = ReturnType<typeof rateLimit>
