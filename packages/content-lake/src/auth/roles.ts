import {isPublicId} from '../documents/ids.ts'

/**
 * What each role may do. This table is the one place where rights are decided: routes ask
 * `may(caller, right)`, and the Studio is told the same through `grantsOf`.
 */
const RIGHTS = {
  administrator: ['read', 'write', 'manage'],
  editor: ['read', 'write'],
  viewer: ['read'],
} as const

const TITLES = {
  administrator: 'Administrator',
  editor: 'Editor',
  viewer: 'Viewer',
} as const satisfies Record<Role, string>

const DESCRIPTIONS = {
  administrator: 'Reads and writes everything, and manages the lake',
  editor: 'Reads and writes all documents',
  viewer: 'Reads all documents, drafts included',
} as const satisfies Record<Role, string>

export type Role = keyof typeof RIGHTS
export type Right = 'read' | 'write' | 'manage'

/** Who asks: nobody known, a signed-in member, or a command with a token. */
export type Caller =
  | {kind: 'anonymous'}
  | {kind: 'member' | 'robot'; id: string; name: string; email: string; role: Role}

export function isRole(name: string): name is Role {
  return Object.hasOwn(RIGHTS, name)
}

/** Everybody may read; which documents, `canSee` says. */
export function may(caller: Caller, right: Right): boolean {
  if (caller.kind === 'anonymous') return right === 'read'
  const rights: readonly Right[] = RIGHTS[caller.role]
  return rights.includes(right)
}

/** Without a token only published documents are there, and none whose id has a dot. */
export function canSee(caller: Caller, documentId: string): boolean {
  return caller.kind !== 'anonymous' || isPublicId(documentId)
}

/** The caller's name in transactions and for GROQ's `identity()`. */
export function identityOf(caller: Caller): string {
  return caller.kind === 'anonymous' ? '<anonymous>' : caller.id
}

/** A role in the form that clients print. */
export function describeRole(role: Role): {name: Role; title: string; description: string} {
  return {name: role, title: TITLES[role], description: DESCRIPTIONS[role]}
}

/** The rights of a caller as the Studio evaluates them: GROQ filters with permissions. */
export function grantsOf(caller: Caller): {filter: string; permissions: string[]}[] {
  if (caller.kind === 'anonymous') {
    return [{filter: '_id in path("*")', permissions: ['read']}]
  }
  const permissions = ['read', 'history']
  if (may(caller, 'write')) permissions.push('create', 'update', 'editHistory')
  if (may(caller, 'manage')) permissions.push('manage')
  return [{filter: '_id in path("**")', permissions}]
}
