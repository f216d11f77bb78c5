import {chmodSync, mkdirSync} from 'node:fs'
import type {DatabaseSync} from 'node:sqlite'
import {LakeStartError, messageOf} from '../errors.ts'
import {openDatabase} from './database.ts'
import {type DatasetTable, datasetTable} from './datasets.ts'
import {type DocumentTable, documentTable} from './documents.ts'
import {type KeyValueTable, keyValueTable} from './key-values.ts'
import {type FolderLock, lockFolder} from './lock.ts'
import {type PeopleTable, peopleTable} from './people.ts'
import {type TransactionTable, transactionTable} from './transactions.ts'

/** Everything that the lake keeps, in one data folder that no other lake uses. */
export type Store = {
  folder: string
  database: DatabaseSync
  datasets: DatasetTable
  documents: DocumentTable
  transactions: TransactionTable
  people: PeopleTable
  keyValues: KeyValueTable
  /** Whether any dataset has a document with this id. */
  holds(documentId: string): boolean
  close(): void
}

/**
 * Opens a data folder, making it if there is none. It is for its owner alone from then on.
 *
 * @throws LakeStartError when the folder cannot be used, is in use, or holds a broken database.
 */
export function openStore(folder: string): Store {
  makeFolder(folder)
  const lock = lockFolder(folder)
  const database = openOrRelease(folder, lock)
  const datasets = datasetTable(database)
  const documents = documentTable(database)
  return {
    folder,
    database,
    datasets,
    documents,
    transactions: transactionTable(database),
    people: peopleTable(database),
    keyValues: keyValueTable(database),
    holds: (documentId) => datasets.list().some(({name}) => documents.get(name, documentId) !== undefined),
    close() {
      database.close()
      lock.release()
    },
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, {recursive: true, mode: 0o700})
    chmodSync(folder, 0o700)
  } catch (error) {
    throw new LakeStartError(
      'data-folder-unusable',
      `The data folder ${folder} cannot be made (${messageOf(error)}). Name a folder that may be written to.`,
      {cause: error},
    )
  }
}

function openOrRelease(folder: string, lock: FolderLock): DatabaseSync {
  try {
    return openDatabase(folder)
  } catch (error) {
    lock.release()
    throw error
  }
}
