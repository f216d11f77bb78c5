import type {Caller} from '../auth/roles.ts'
import type {LakeDocument} from '../documents/document.ts'
import {withoutRevision} from '../documents/document.ts'
import {RequestError} from '../errors.ts'
import {type Effects, effectsOf} from '../history/mendoza.ts'
import {inTransaction} from '../storage/database.ts'
import {groupCommit} from '../storage/group-commit.ts'
import type {Store} from '../storage/store.ts'
import {alreadyCommitted, MutationError} from './errors.ts'
import {requirePermissions} from './permissions.ts'
import {requireWholeReferences} from './references.ts'
import type {ResolvedMutation} from './schema.ts'
import {targetOf} from './target.ts'
import {type DocumentChange, WorkingSet} from './working-set.ts'

/** A change of one document, with everything that listeners are told about it. */
export type CommittedChange = DocumentChange & {
  effects: Effects
  mutations: ResolvedMutation[]
}

/** A transaction that is on the disk. */
export type Committed = {
  seq: number
  dataset: string
  transactionId: string
  timestamp: string
  author: string
  changes: CommittedChange[]
}

export type WriteOptions = {
  dataset: string
  transactionId: string
  timestamp: string
  author: string
  /** By whose rights it is written; `lake` for what the lake does by itself. */
  caller: Caller | 'lake'
  dryRun: boolean
  /** False for an import, whose references may lead to what comes later: it looked at all of them before. */
  checksReferences?: boolean
}

/**
 * What a transaction comes to: its mutations as they are recorded, and whose past is to be forgotten. `places`:
 * for each mutation, which one of the request it comes from, where that is not its own place.
 */
type Outcome = {recorded: ResolvedMutation[]; purged?: string[]; places?: readonly number[]}

/** What `work` gave, with what it did to each document. */
type Written<T> = {outcome: T; changes: DocumentChange[]}

/** Carries out transactions, one at a time, whole or not at all. */
export type Writer = {
  /**
   * Runs `work` on a working set and stores what it changed, with its history. `work` gives the
   * mutations as they are to be recorded. On a dry run everything happens but the storing.
   */
  write<T extends Outcome>(options: WriteOptions, work: (set: WorkingSet) => T): Written<T>
  /** As `write`, on the disk together with others that come at the same time: resolves once it is there. */
  writeTogether<T extends Outcome>(options: WriteOptions, work: (set: WorkingSet) => T): Promise<Written<T>>
}

export function createWriter(store: Store, onCommit: (committed: Committed) => void): Writer {
  const group = groupCommit(store.database)
  const tell = ({committed}: {committed: Committed | undefined}) => {
    if (committed) onCommit(committed)
  }
  return {
    write(options, work) {
      const result = inTransaction(store.database, () => carryOut(store, options, work))
      tell(result)
      return result
    },
    writeTogether: (options, work) => group.run(() => carryOut(store, options, work), tell),
  }
}

/** Runs a transaction inside of one of the database, which is undone when this throws. */
function carryOut<T extends Outcome>(
  store: Store,
  options: WriteOptions,
  work: (set: WorkingSet) => T,
): Written<T> & {committed: Committed | undefined} {
  const {dataset, transactionId, timestamp, author, caller, dryRun} = options
  if (!store.datasets.get(dataset)) throw datasetGone(dataset)
  if (store.transactions.has(dataset, transactionId)) throw alreadyCommitted(transactionId)
  const set = new WorkingSet((id) => store.documents.get(dataset, id))
  const outcome = work(set)
  const changes = set.changes()
  if (caller !== 'lake') requirePermissions(caller, changes, outcome.purged ?? [])
  if (options.checksReferences !== false) checkReferences(store, dataset, changes, outcome)
  if (dryRun || changes.length === 0) return {outcome, changes, committed: undefined}
  const mutations = outcome.recorded
  const created = new Set<unknown>(changes.flatMap(({before, after}) => (before === null ? [after] : [])))
  const seq = store.transactions.add(dataset, {id: transactionId, timestamp, author, mutations}, created)
  const committedChanges = changes.map((change) => ({
    ...change,
    effects: effectsOf(content(change.before), content(change.after)),
    mutations: mutations.filter((mutation) => targetOf(mutation) === change.id),
  }))
  for (const change of committedChanges) storeChange(store, dataset, seq, change)
  for (const id of outcome.purged ?? []) store.transactions.purge(dataset, id)
  const committed = {seq, dataset, transactionId, timestamp, author, changes: committedChanges}
  return {outcome, changes, committed}
}

/** What is wrong with references is told with the place of the last mutation of the document. */
function checkReferences(
  store: Store,
  dataset: string,
  changes: readonly DocumentChange[],
  {recorded, places}: Outcome,
): void {
  try {
    requireWholeReferences(store.documents, dataset, changes)
  } catch (error) {
    if (!(error instanceof MutationError)) throw error
    const last = recorded.findLastIndex((mutation) => targetOf(mutation) === error.item.id)
    throw error.at(places?.[last] ?? Math.max(last, 0))
  }
}

function storeChange(store: Store, dataset: string, seq: number, change: CommittedChange): void {
  if (change.after) store.documents.put(dataset, seq, change.after)
  else store.documents.remove(dataset, change.id)
  store.transactions.addChange(dataset, {
    seq,
    documentId: change.id,
    previousRev: change.before?._rev,
    resultRev: change.after?._rev,
    effects: change.effects,
  })
}

function content(document: LakeDocument | null): Record<string, unknown> | null {
  return document && withoutRevision(document)
}

function datasetGone(dataset: string): RequestError {
  return new RequestError(404, {
    type: 'datasetNotFound',
    description: `Dataset "${dataset}" was deleted meanwhile`,
  })
}
