import {readFileSync} from 'node:fs'
import {CommandError} from '../command-error.ts'
import {fromHere, type Settings} from '../settings.ts'

export async function importFile(_settings: Settings, file: string): Promise<void> {
  const path = fromHere(file)
  readFileSync(path)
  throw new CommandError('to be wired to the importer')
}
