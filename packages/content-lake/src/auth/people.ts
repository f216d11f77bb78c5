import {randomId} from '../documents/random-id.ts'
import type {Member, PeopleTable, Robot} from '../storage/people.ts'
import type {Access} from './access.ts'
import {hashPassword, hashToken, newPassword, newToken} from './secrets.ts'

/** The token that a lake makes for commands on the same machine; nobody else's may be called so. */
export const COMMANDS = 'Commands'

const SHORTEST_PASSWORD = 12
const DAY_MS = 24 * 60 * 60 * 1000

/** Something that cannot be done with members or tokens; the message says why and what to do. */
export class PeopleError extends Error {}

/** What administrators do with members and tokens. Nothing clear is kept: secrets are answered once. */
export type PeopleManager = {
  /** @returns the password: the given one, or a new one */
  addMember(member: {email: string; name: string; role: string}, password?: string): Promise<string>
  /** Gives a member another password, and ends the member's sessions. */
  changePassword(email: string, password?: string): Promise<string>
  changeRole(email: string, role: string): void
  /** Removes a member and ends the member's sessions. */
  removeMember(email: string): void
  /** @param days - after which it runs out, or `expiresAt`, an ISO time; without either: never */
  createToken(token: {
    label: string
    role: string
    days?: number | undefined
    expiresAt?: string | undefined
  }): {id: string; token: string}
  /** Gives the holder of a token another one, with the same name, role and time; the old one stops working. */
  rotateToken(id: string): string
  revokeToken(id: string): void
  tokens(): Robot[]
}

export function managePeople(people: PeopleTable, access: Access): PeopleManager {
  return {
    async addMember({email, name, role}, password = newPassword()) {
      if (!/^[^\s@]+@[^\s@]+$/.test(email)) throw new PeopleError(`"${email}" is no email address`)
      if (!name.trim()) throw new PeopleError('The member needs a name: it stands beside what they write')
      checkRole(role)
      checkPassword(password)
      if (people.signIn(email)) throw new PeopleError(`${email} is a member already`)
      const createdAt = new Date().toISOString()
      const member = {id: `p${randomId(8)}`, name: name.trim(), email, role, createdAt}
      people.addMember(member, await hashPassword(password))
      return password
    },
    async changePassword(email, password = newPassword()) {
      checkPassword(password)
      const {id} = memberBy(email)
      people.setPassword(id, await hashPassword(password))
      return password
    },
    changeRole(email, role) {
      checkRole(role)
      const member = memberBy(email)
      if (role !== 'administrator') keepAnAdministrator(member)
      people.setRole(member.id, role)
    },
    removeMember(email) {
      const member = memberBy(email)
      keepAnAdministrator(member)
      people.removeMember(member.id)
    },
    createToken({label, role, days, expiresAt: until}) {
      checkRole(role)
      if (!label.trim() || label === COMMANDS) throw new PeopleError('The token needs a name of its own')
      if (days !== undefined && !(days > 0 && days <= 3650)) {
        throw new PeopleError('The days until a token runs out are a number from 1 to 3650')
      }
      const id = `r${randomId(8)}`
      const token = newToken()
      const expiresAt = days === undefined ? until : new Date(Date.now() + days * DAY_MS).toISOString()
      if (expiresAt !== undefined && !(Date.parse(expiresAt) > Date.now())) {
        throw new PeopleError('The time at which a token runs out must be one to come')
      }
      people.addToken(hashToken(token), {kind: 'robot', subject: id, label: label.trim(), role, expiresAt})
      return {id, token}
    },
    rotateToken(id) {
      const {subject} = robotWith(id)
      const token = newToken()
      people.replaceToken(subject, hashToken(token))
      return token
    },
    revokeToken(id) {
      robotWith(id)
      people.removeRobot(id)
    },
    tokens: () => people.robots(),
  }

  /** The holder of a token that can be taken back. */
  function robotWith(id: string): Robot {
    const found = people.robots().find(({subject}) => subject === id)
    if (!found) throw new PeopleError(`There is no token "${id}"`)
    if (found.label === COMMANDS) {
      throw new PeopleError('This is the token of commands. Delete credentials.json and start the lake anew.')
    }
    return found
  }

  function memberBy(email: string): Member {
    const found = people.signIn(email)
    if (!found) throw new PeopleError(`${email} is no member`)
    return found.member
  }

  function checkRole(role: string): void {
    const names = access.roles.map(({name}) => name)
    if (!names.includes(role)) {
      throw new PeopleError(`There is no role "${role}". There are ${names.join(', ')}.`)
    }
  }

  function keepAnAdministrator({id}: Member): void {
    const others = people.members().filter((other) => other.id !== id)
    if (!others.some(({role}) => role === 'administrator')) {
      throw new PeopleError('This is the only administrator. Add another one first.')
    }
  }
}

function checkPassword(password: string): void {
  if (password.length < SHORTEST_PASSWORD || password.length > 1000) {
    throw new PeopleError(`A password has at least ${SHORTEST_PASSWORD} characters`)
  }
}
