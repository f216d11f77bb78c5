import {chmodSync, existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {z} from 'zod'
import {randomId} from '../documents/random-id.ts'
import type {Store} from '../storage/store.ts'
import {COMMANDS} from './people.ts'
import {hashPassword, hashToken, newPassword, newToken} from './secrets.ts'

const schema = z.object({
  name: z.string(),
  email: z.string(),
  password: z.string(),
  token: z.string(),
})

/** How the first member signs in, and the token with which commands write. */
export type Credentials = z.infer<typeof schema>

export type FirstMember = {name: string; email: string}

export function credentialsFile(folder: string): string {
  return join(folder, 'credentials.json')
}

/**
 * The credentials of a data folder. On the first start they are made: an administrator with a
 * random password, and an administrator's token for commands. The lake keeps hashes; the clear
 * values are in `credentials.json`, which only its owner can read. Where that file is gone or does
 * not fit, the first administrator gets a new password, and commands a new token.
 */
export async function ensureCredentials(store: Store, first: FirstMember): Promise<Credentials> {
  const file = credentialsFile(store.folder)
  const existing = store.people.members().find(({role}) => role === 'administrator')
  const written = existing ? read(file) : undefined
  if (existing && written && store.people.token(hashToken(written.token))) return written

  const credentials = {
    name: existing?.name ?? first.name,
    email: existing?.email ?? first.email,
    password: newPassword(),
    token: newToken(),
  }
  // The file first: credentials that the lake does not know yet are replaced at the next start,
  // whereas credentials that only the lake knows are lost.
  writeFileSync(file, `${JSON.stringify(credentials, null, 2)}\n`, {mode: 0o600})
  chmodSync(file, 0o600)
  const passwordHash = await hashPassword(credentials.password)
  if (existing) store.people.setPassword(existing.id, passwordHash)
  else {
    const {name, email} = credentials
    const createdAt = new Date().toISOString()
    const member = {id: `p${randomId(8)}`, name, email, role: 'administrator' as const, createdAt}
    store.people.addMember(member, passwordHash)
  }
  for (const {label, subject} of store.people.robots()) {
    if (label === COMMANDS) store.people.removeRobot(subject)
  }
  store.people.addToken(hashToken(credentials.token), {
    kind: 'robot',
    subject: `r${randomId(8)}`,
    label: COMMANDS,
    role: 'administrator',
    expiresAt: undefined,
  })
  return credentials
}

/**
 * Strikes the password of a member from `credentials.json`, where it is that member's: it is wrong from
 * now on, and whoever reads the file is told so.
 */
export function strikePassword(folder: string, email: string): void {
  const file = credentialsFile(folder)
  const written = read(file)
  if (written?.email.toLowerCase() !== email.toLowerCase()) return
  writeFileSync(file, `${JSON.stringify({...written, password: '(changed since)'}, null, 2)}\n`)
}

function read(file: string): Credentials | undefined {
  if (!existsSync(file)) return undefined
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return undefined
  }
}
