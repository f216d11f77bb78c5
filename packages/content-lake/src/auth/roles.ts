import {isPublicId} from '../documents/ids.ts'
import type {DocumentFilter} from './document-filter.ts'

/**
 * What may be done with documents. `update` covers deleting, too; `delete` alone lets a document be
 * deleted and never changed. `editHistory` is asked for by a deletion that takes the past along.
 */
export const PERMISSIONS = ['read', 'history', 'create', 'update', 'delete', 'editHistory'] as const

export type Permission = (typeof PERMISSIONS)[number]

/** Permissions for the documents that pass a filter. */
export type Grant = {filter: DocumentFilter; permissions: readonly Permission[]}

/** A role as it holds in this lake: `auth/access.ts` makes the table of them. */
export type Role = {
  name: string
  title: string
  description: string
  grants: readonly Grant[]
  /** Whether it manages datasets and tokens. */
  manages: boolean
}

export type Right = 'read' | 'write' | 'manage'

/** Who asks: nobody known, a signed-in member, or a command with a token. */
export type Caller =
  | {kind: 'anonymous'}
  | {kind: 'member' | 'robot'; id: string; name: string; email: string; role: Role}

/** Everybody may read; which documents, `canSee` says. To write means: some documents, which `permits` says. */
export function may(caller: Caller, right: Right): boolean {
  if (right === 'read') return true
  if (caller.kind === 'anonymous') return false
  if (right === 'manage') return caller.role.manages
  return caller.role.grants.some(({permissions}) =>
    permissions.some((permission) => permission !== 'read' && permission !== 'history'),
  )
}

/** Whether a caller has a permission for a document as it is. */
export function permits(caller: Caller, permission: Permission, document: Record<string, unknown>): boolean {
  if (caller.kind === 'anonymous') return false
  return caller.role.grants.some(
    ({filter, permissions}) => permissions.includes(permission) && filter.passes(document, caller.id),
  )
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
export function describeRole({name, title, description}: Role) {
  return {name, title, description}
}

/** A role as whoever gives it to somebody is shown it. */
export function describeAssignable(role: Role) {
  return {...describeRole(role), isCustom: false, appliesToUsers: true, appliesToRobots: true}
}

/** The rights of a caller as the Studio evaluates them: GROQ filters with permissions. */
export function grantsOf(caller: Caller): {filter: string; permissions: string[]}[] {
  if (caller.kind === 'anonymous') return [{filter: '_id in path("*")', permissions: ['read']}]
  return caller.role.grants.map(({filter, permissions}) => ({
    filter: filter.source,
    permissions: caller.role.manages ? [...permissions, 'manage'] : [...permissions],
  }))
}
