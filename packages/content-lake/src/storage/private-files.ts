import {chmodSync, closeSync, existsSync, openSync} from 'node:fs'

/** Makes a file, if there is none, that its owner alone reads and writes; one that is there becomes such a file. */
export function makePrivate(file: string): void {
  closeSync(openSync(file, 'a', 0o600))
  chmodSync(file, 0o600)
}

/** As `makePrivate` for a database that SQLite is about to open: files that it makes beside it are like it. */
export function makeDatabasePrivate(file: string): void {
  makePrivate(file)
  for (const beside of [`${file}-wal`, `${file}-shm`]) if (existsSync(beside)) chmodSync(beside, 0o600)
}
