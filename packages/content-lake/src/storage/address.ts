import {readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {z} from 'zod'

const schema = z.object({url: z.string(), projectId: z.string(), dataset: z.string()})

/** Where the lake that uses a data folder is reached. */
export type Address = z.infer<typeof schema>

function addressFile(folder: string): string {
  return join(folder, 'running.json')
}

/** Tells commands where the lake is. After a crash the file is still there: the lock says whether it holds. */
export function announce(folder: string, address: Address): void {
  writeFileSync(addressFile(folder), `${JSON.stringify(address)}\n`, {mode: 0o600})
}

export function withdraw(folder: string): void {
  rmSync(addressFile(folder), {force: true})
}

export function readAddress(folder: string): Address | undefined {
  try {
    return schema.parse(JSON.parse(readFileSync(addressFile(folder), 'utf8')))
  } catch {
    return undefined
  }
}
