import {existsSync, readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {parseArgs} from 'node:util'
import {type Access, createAccess} from '../auth/access.ts'
import {strikePassword} from '../auth/credentials.ts'
import {managePeople, PeopleError, type PeopleManager} from '../auth/people.ts'
import {databaseFile, openDatabase} from '../storage/database.ts'
import {type PeopleTable, peopleTable} from '../storage/people.ts'
import {readAccess} from './access-file.ts'
import {columns} from './columns.ts'

export const PEOPLE_USAGE = `content-lake members list
content-lake members add EMAIL --name NAME --role ROLE [--password-stdin]
content-lake members role EMAIL ROLE
content-lake members password EMAIL [--password-stdin]
content-lake members remove EMAIL
content-lake tokens list
content-lake tokens create LABEL --role ROLE [--days N]
content-lake tokens revoke ID

  --data DIR        folder of the lake's data; the lake may run or not
  --access FILE     the file of roles that the lake is started with, if any
  --password-stdin  take the password from standard input instead of making one`

const OPTIONS = {
  data: {type: 'string'},
  access: {type: 'string'},
  name: {type: 'string'},
  role: {type: 'string'},
  days: {type: 'string'},
  'password-stdin': {type: 'boolean'},
  help: {type: 'boolean', short: 'h'},
} as const

type Values = {name?: string; role?: string; days?: string; 'password-stdin'?: boolean}

type Work = {
  folder: string
  people: PeopleTable
  access: Access
  manager: PeopleManager
  values: Values
  /** The words after `members` or `tokens`. */
  words: readonly string[]
}

/**
 * Carries out `members …` or `tokens …`. Passwords and tokens are printed once and kept as hashes.
 *
 * @returns what to print
 * @throws Error that says what is wrong or missing
 */
export async function peopleCommand(args: readonly string[]): Promise<string> {
  const {values, positionals} = parseArgs({args: [...args], options: OPTIONS, allowPositionals: true})
  const [group, ...words] = positionals
  if (values.help) return PEOPLE_USAGE
  if (!values.data) throw new Error('--data is missing: name the folder of the data')
  const folder = resolve(values.data)
  if (!existsSync(databaseFile(folder))) {
    throw new Error(`There is no lake in ${folder}. Start one there first, or name another folder.`)
  }
  const access = createAccess(values.access === undefined ? {} : readAccess(values.access))
  const database = openDatabase(folder)
  try {
    const people = peopleTable(database)
    const work = {folder, people, access, manager: managePeople(people, access), values, words}
    return await (group === 'members' ? onMembers(work) : onTokens(work))
  } finally {
    database.close()
  }
}

async function onMembers({folder, people, access, manager, values, words}: Work): Promise<string> {
  const [command, email = '', role = ''] = words
  const given = values['password-stdin'] ? readFileSync(0, 'utf8').replace(/\r?\n$/, '') : undefined
  switch (command) {
    case 'list':
      return columns([
        ['email', 'name', 'role', 'since'],
        ...people
          .members()
          .map((member) => [member.email, member.name, titleOf(access, member.role), day(member.createdAt)]),
      ])
    case 'add': {
      const member = {email, name: values.name ?? '', role: values.role ?? ''}
      return `${email} may sign in. ${said('Password', await manager.addMember(member, given), given)}`
    }
    case 'role':
      manager.changeRole(email, role)
      return `${email} is ${titleOf(access, role)} from now on.`
    case 'password': {
      const password = await manager.changePassword(email, given)
      strikePassword(folder, email)
      return `${email} is signed out everywhere. ${said('New password', password, given)}`
    }
    case 'remove':
      manager.removeMember(email)
      strikePassword(folder, email)
      return `${email} is no member any more and is signed out everywhere. What they wrote stays.`
    default:
      throw new PeopleError(`Usage:\n${PEOPLE_USAGE}`)
  }
}

function onTokens({access, manager, values, words}: Work): string {
  const [command, subject = ''] = words
  switch (command) {
    case 'list':
      return columns([
        ['id', 'label', 'role', 'since', 'until'],
        ...manager
          .tokens()
          .map((token) => [
            token.subject,
            token.label,
            titleOf(access, token.role ?? ''),
            day(token.createdAt),
            day(token.expiresAt ?? ''),
          ]),
      ])
    case 'create': {
      const days = values.days === undefined ? undefined : Number(values.days)
      const made = manager.createToken({label: subject, role: values.role ?? '', days})
      return `Token ${made.id}, shown this once:\n${made.token}`
    }
    case 'revoke':
      manager.revokeToken(subject)
      return `Token ${subject} is worth nothing any more.`
    default:
      throw new PeopleError(`Usage:\n${PEOPLE_USAGE}`)
  }
}

function day(time: string): string {
  return time.slice(0, 10)
}

function titleOf(access: Access, role: string): string {
  return access.roleNamed(role).title
}

function said(title: string, password: string, given: string | undefined): string {
  return given === undefined ? `${title}, shown this once:\n${password}` : 'The password is the given one.'
}
