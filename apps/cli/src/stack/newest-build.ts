import type {Child} from './child.ts'
import type {Stack} from './stack.ts'

type Served = {
  /** When the build that is there was made, in ms; undefined where there is none. */
  readonly builtAt: () => number | undefined
  /** Starts the program that serves this build, and resolves once it answers. */
  readonly serve: () => Promise<Child>
}

/** How often a new build is looked for, in ms. */
const lookEveryMs = 500

/**
 * Serves the build that is there, and each newer one as soon as it is there. A new build that cannot be
 * served is reported and the next one is waited for: the Studio, in which it may be mended, runs on.
 *
 * @throws CommandError where the first build cannot be served
 */
export async function serveNewest(stack: Stack, {builtAt, serve}: Served): Promise<void> {
  let served = builtAt()
  let serving: Child | undefined = stack.need(await serve())
  const change = async () => {
    await serving?.stop()
    serving = undefined
    try {
      serving = stack.need(await serve())
      console.log('✓ The new build of the site is served')
    } catch (error) {
      if (stack.signal.aborted) return
      const said = error instanceof Error ? error.message : String(error)
      console.error(
        `✗ The new build of the site cannot be served. ${said}\nThe site is away until a build can be served; the next one is tried as soon as it is there.`,
      )
    }
  }
  let changing = Promise.resolve()
  const timer = setInterval(() => {
    const built = builtAt()
    if (built === undefined || built === served) return
    served = built
    changing = changing.then(change)
  }, lookEveryMs)
  stack.signal.addEventListener('abort', () => clearInterval(timer))
}
