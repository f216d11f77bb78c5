import type {DatabaseSync} from 'node:sqlite'
import {optionalText, type Row, text} from './row.ts'

export type Member = {id: string; name: string; email: string; role: string; createdAt: string}

/** A session belongs to a member and has the member's role; a robot has a role of its own. */
export type TokenRecord = {
  kind: 'session' | 'robot'
  /** The member's id, or the robot's. */
  subject: string
  label: string
  role: string | undefined
  expiresAt: string | undefined
}

/** A token of a program, as lists show it. */
export type Robot = TokenRecord & {createdAt: string}

/** Members and tokens. Passwords and tokens are kept as hashes only. */
export type PeopleTable = {
  members(): Member[]
  member(id: string): Member | undefined
  addMember(member: Member, passwordHash: string): void
  setRole(memberId: string, role: string): void
  /** Ends the member's sessions as well. */
  setPassword(memberId: string, passwordHash: string): void
  /** With sessions and settings; what the member wrote stays. */
  removeMember(memberId: string): void
  /** The member with an e-mail address, and the hash of the password. */
  signIn(email: string): {member: Member; passwordHash: string} | undefined
  token(hash: string): TokenRecord | undefined
  robots(): Robot[]
  addToken(hash: string, token: TokenRecord): void
  removeToken(hash: string): void
  removeRobot(subject: string): void
  /** Puts another token in the place of a robot's. */
  replaceToken(subject: string, hash: string): void
}

export function peopleTable(database: DatabaseSync): PeopleTable {
  const members = database.prepare('SELECT * FROM members ORDER BY created_at, id')
  const member = database.prepare('SELECT * FROM members WHERE id = ?')
  const byEmail = database.prepare('SELECT * FROM members WHERE email = ?')
  const addMember = database.prepare(
    `INSERT INTO members (id, name, email, role, password_hash, created_at) VALUES (?, ?, ?, ?, ?, ?)`,
  )
  const setPassword = database.prepare('UPDATE members SET password_hash = ? WHERE id = ?')
  const token = database.prepare('SELECT * FROM tokens WHERE hash = ?')
  const robots = database.prepare("SELECT * FROM tokens WHERE kind = 'robot' ORDER BY created_at")
  const addToken = database.prepare(
    `INSERT INTO tokens (hash, kind, subject, label, role, created_at, expires_at)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  )
  const removeToken = database.prepare('DELETE FROM tokens WHERE hash = ?')
  const removeRobot = database.prepare("DELETE FROM tokens WHERE kind = 'robot' AND subject = ?")
  const replaceToken = database.prepare("UPDATE tokens SET hash = ? WHERE kind = 'robot' AND subject = ?")
  const removeSessions = database.prepare("DELETE FROM tokens WHERE kind = 'session' AND subject = ?")
  const setRole = database.prepare('UPDATE members SET role = ? WHERE id = ?')
  const removeMember = database.prepare('DELETE FROM members WHERE id = ?')
  const removeSettings = database.prepare('DELETE FROM key_values WHERE member = ?')
  return {
    members: () => members.all().map(toMember),
    member(id) {
      const row = member.get(id)
      return row && toMember(row)
    },
    addMember({id, name, email, role, createdAt}, passwordHash) {
      addMember.run(id, name, email, role, passwordHash, createdAt)
    },
    setPassword(memberId, passwordHash) {
      setPassword.run(passwordHash, memberId)
      removeSessions.run(memberId)
    },
    setRole(memberId, role) {
      setRole.run(role, memberId)
    },
    removeMember(memberId) {
      for (const statement of [removeMember, removeSessions, removeSettings]) statement.run(memberId)
    },
    signIn(email) {
      const row = byEmail.get(email)
      return row && {member: toMember(row), passwordHash: text(row, 'password_hash')}
    },
    token(hash) {
      const row = token.get(hash)
      return row && toToken(row)
    },
    robots: () => robots.all().map((row) => ({...toToken(row), createdAt: text(row, 'created_at')})),
    addToken(hash, {kind, subject, label, role, expiresAt}) {
      const now = new Date().toISOString()
      addToken.run(hash, kind, subject, label, role ?? null, now, expiresAt ?? null)
    },
    removeToken(hash) {
      removeToken.run(hash)
    },
    removeRobot(subject) {
      removeRobot.run(subject)
    },
    replaceToken(subject, hash) {
      replaceToken.run(hash, subject)
    },
  }
}

function toMember(row: Row): Member {
  return {
    id: text(row, 'id'),
    name: text(row, 'name'),
    email: text(row, 'email'),
    role: text(row, 'role'),
    createdAt: text(row, 'created_at'),
  }
}

function toToken(row: Row): TokenRecord {
  return {
    kind: text(row, 'kind') === 'robot' ? 'robot' : 'session',
    subject: text(row, 'subject'),
    label: text(row, 'label'),
    role: optionalText(row, 'role'),
    expiresAt: optionalText(row, 'expires_at'),
  }
}
