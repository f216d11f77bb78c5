/** Called once by Next when a server starts, before it answers anybody. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || !process.env.CAVEAT_LIVE) return
  const {startClock} = await import('./live/clock.ts')
  startClock()
}
