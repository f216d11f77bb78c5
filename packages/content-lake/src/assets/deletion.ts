import type {Store} from '../storage/store.ts'
import type {Assets} from './assets.ts'

const TYPES: readonly unknown[] = ['sanity.imageAsset', 'sanity.fileAsset']

type Change = {id: string; before: {_type: string} | null; after: unknown}

/**
 * Takes assets off the disk whose documents a transaction deleted. Equal bytes are kept once: they stay as long as
 * another dataset has the document. What the document held (a tiny preview, a file name) leaves the history, too.
 */
export function forgetDeleted(
  store: Store,
  assets: Assets,
  {dataset, changes}: {dataset: string; changes: readonly Change[]},
): void {
  for (const {id, before, after} of changes) {
    if (after !== null || !TYPES.includes(before?._type)) continue
    store.transactions.purge(dataset, id)
    if (!store.holds(id)) assets.forget(id)
  }
}

/**
 * Finishes uploads and deletions that a killed lake had no time for: bytes that were stored without their document,
 * and bytes without a document that the history knows of, are deleted. Bytes that it does not know, such as those
 * beside a database that was put back by hand, are left.
 */
export function finishAssets(store: Store, assets: Assets): void {
  assets.finishUploads((id) => store.holds(id))
  const datasets = store.datasets.list().map(({name}) => name)
  for (const id of assets.documentIds()) {
    if (store.holds(id)) continue
    const known = datasets.filter((name) => store.transactions.changesOf(name, [id], {limit: 1}).length > 0)
    for (const name of known) store.transactions.purge(name, id)
    if (known.length > 0) assets.forget(id)
  }
}
