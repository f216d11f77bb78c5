import {watch} from 'node:fs'
import {join} from 'node:path'
import {documentTypes} from '@caveat/content'
import {lakeClient} from '@caveat/content/snapshot'
import {root, type Settings} from '../settings.ts'
import {Settled} from './settled.ts'

/** What decides which content can be published: the models and the rules. */
const deciding = ['packages/content/src', 'packages/claims/src']

/**
 * Calls back after published content, or the code that checks it, has changed; never twice at the same
 * time.
 */
export function onContentChange(
  settings: Settings,
  onChange: () => Promise<void>,
): {stop: () => Promise<void>} {
  const settled = new Settled(onChange)
  const watchers = deciding.map((folder) =>
    watch(join(root, folder), {recursive: true}, () => settled.changed()),
  )
  const subscription = lakeClient(settings.connection)
    .listen('*[_type in $types]', {types: documentTypes}, {includeResult: false, visibility: 'query'})
    .subscribe({
      next: () => settled.changed(),
      error(error: unknown) {
        const said = error instanceof Error ? error.message : String(error)
        console.error(`New content is no longer noticed: ${said}\nStart npm run dev again.`)
      },
    })
  return {
    async stop() {
      for (const watcher of watchers) watcher.close()
      subscription.unsubscribe()
      await settled.stop()
    },
  }
}
