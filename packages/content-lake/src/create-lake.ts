import {createAssets} from './assets/assets.ts'
import {finishAssets, forgetDeleted} from './assets/deletion.ts'
import {createAccess} from './auth/access.ts'
import {createSessions} from './auth/sessions.ts'
import {createHub} from './events/hub.ts'
import {OpenStreams} from './events/stream.ts'
import {committedSince} from './history/committed-since.ts'
import type {Lake} from './lake.ts'
import type {CompleteOptions} from './lake-options.ts'
import {createWriter} from './mutations/writer.ts'
import {createQueryPool} from './query/pool.ts'
import {dropUnfinishedCopies} from './storage/copy-dataset.ts'
import {openStore, type Store} from './storage/store.ts'
import {createWebhooks} from './webhooks/webhooks.ts'

/**
 * Opens a data folder and puts the parts of a lake together; what a killed lake left undone is finished.
 *
 * @param port - the port that it will listen on, asked for once it does
 * @throws LakeStartError when the data folder cannot be used
 */
export function createLake(settings: CompleteOptions, port: () => number): Lake {
  const access = createAccess(settings.access)
  const store = openStore(settings.dataDir)
  try {
    const {dataset, madeImagesMegabytes} = settings
    store.datasets.create(dataset, 'public')
    dropUnfinishedCopies(store)
    const assets = createAssets(settings.dataDir, madeImagesMegabytes * 1024 * 1024)
    finishAssets(store, assets)
    const sessions = createSessions(store, access)
    return {
      settings,
      store,
      access,
      sessions,
      assets,
      streams: new OpenStreams(),
      port,
      ...working(settings, store, assets),
    }
  } catch (error) {
    store.close()
    throw error
  }
}

/** Ends the threads and timers of the parts, and frees the data folder. */
export async function closeLake({webhooks, queries, store}: Lake): Promise<void> {
  await webhooks.dispatcher.close()
  await queries.close()
  store.close()
}

/** The parts that do something with documents: queries, listeners, webhooks and the writer that wakes them. */
function working(settings: CompleteOptions, store: Store, assets: Lake['assets']) {
  const {dataDir, projectId} = settings
  const queries = createQueryPool({
    folder: dataDir,
    projectId,
    workers: settings.queryWorkers,
    timeoutMs: settings.queryTimeoutMs,
  })
  const hub = createHub(
    async (filter, asker, documents) =>
      (await queries.run({kind: 'match', ...filter, documents}, asker)).matches,
    (name, transactionId) => committedSince(store, name, transactionId),
  )
  const webhooks = createWebhooks(store, {
    projectId,
    allowPrivate: settings.privateWebhooks,
    retryAfterMs: settings.webhookRetryMs,
  })
  const writer = createWriter(store, (committed) => {
    forgetDeleted(store, assets, committed)
    hub.publish(committed)
    webhooks.dispatcher.wake()
  })
  return {queries, hub, webhooks, writer}
}
