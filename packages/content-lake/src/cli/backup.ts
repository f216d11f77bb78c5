import {parseArgs} from 'node:util'
import {backUp} from '../backup/backup.ts'
import {recover} from '../backup/recover.ts'
import {restore} from '../backup/restore.ts'

export const BACKUP_USAGE = `content-lake backup FOLDER --data DIR    copies the data folder; the lake may run or not
content-lake restore FOLDER --data DIR   makes a data folder of a backup, after checking all of it
content-lake recover FOLDER --data DIR   saves what can be read of a damaged data folder into a new one

  Nothing is ever overwritten: what is made must not exist. A backup holds the administrator's
  token and password, as the data folder does: keep it as safe.

  content-lake backup /backups/monday --data ./data
  content-lake restore /backups/monday --data ./data-of-monday`

/** Carries out `backup`, `restore` or `recover`. @returns what to print */
export async function backupCommand(args: readonly string[]): Promise<string> {
  const {values, positionals} = parseArgs({
    args: [...args],
    options: {data: {type: 'string'}, help: {type: 'boolean', short: 'h'}},
    allowPositionals: true,
  })
  if (values.help) return BACKUP_USAGE
  const [command, folder] = positionals
  if (!values.data) throw new Error('--data is missing: name the folder of the data')
  if (folder === undefined || positionals.length > 2) throw new Error(`Name one folder.\n${BACKUP_USAGE}`)
  if (command === 'restore') {
    const {files, madeAt} = await restore(folder, values.data)
    return `${values.data} is as it was at ${madeAt}: ${files} files, all as they were backed up.`
  }
  if (command === 'recover') {
    const {documents, lost, tables, incomplete} = await recover(values.data, folder)
    const others = Object.entries(tables).map(([name, rows]) => `${rows} rows of ${name}`)
    const lines = [
      `${documents} documents were saved into ${folder}; ${lost} could not be read.`,
      `Also saved: ${others.join(', ')}.`,
    ]
    if (incomplete.length > 0) lines.push(`Not all could be read of: ${incomplete.join(', ')}.`)
    return lines.join('\n')
  }
  const {files, bytes, missingAssets} = await backUp(values.data, folder)
  const missing = missingAssets.map((id) => `  The lake has no bytes of ${id}`)
  return [`${files} files, ${(bytes / 1e6).toFixed(1)} MB, are in ${folder}.`, ...missing].join('\n')
}
