import {documentTypes} from '@caveat/content'
import {lakeClient} from '@caveat/content/snapshot'
import type {Settings} from '../settings.ts'

/** Changes that follow each other closely, a publish of several documents say, are one change. */
const settleMs = 300

/**
 * Calls back after published content has changed, never twice at the same time.
 *
 * @param onChange must not throw: it reports for itself
 * @returns what stops the listening
 */
export function onContentChange(
  settings: Settings,
  onChange: () => Promise<void>,
): {stop: () => Promise<void>} {
  let waiting: NodeJS.Timeout | undefined
  let running = Promise.resolve()
  const settled = () => {
    running = running.then(onChange)
  }
  const subscription = lakeClient(settings.connection)
    .listen('*[_type in $types]', {types: documentTypes}, {includeResult: false, visibility: 'query'})
    .subscribe({
      next() {
        clearTimeout(waiting)
        waiting = setTimeout(settled, settleMs)
      },
      error(error: unknown) {
        console.error(
          `New content is no longer noticed: ${error instanceof Error ? error.message : String(error)}`,
        )
      },
    })
  return {
    async stop() {
      clearTimeout(waiting)
      subscription.unsubscribe()
      await running
    },
  }
}
