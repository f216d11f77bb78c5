import {readFileSync} from 'node:fs'
import {type AccessOptions, accessOptions} from '../auth/access.ts'
import {messageOf} from '../errors.ts'

/** The roles of `--access FILE`, which is JSON. @throws Error that names the file and what is wrong in it */
export function readAccess(file: string): AccessOptions {
  try {
    return accessOptions.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch (error) {
    throw new Error(`The file of roles ${file} cannot be used: ${messageOf(error)}`, {cause: error})
  }
}
