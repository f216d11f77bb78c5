import {z} from 'zod'
import {documentFilter} from './document-filter.ts'
import {type Grant, PERMISSIONS, type Permission, type Role} from './roles.ts'

const grantOptions = z.strictObject({
  /** GROQ, as between the brackets of `*[…]`; `identity()` is the caller's id. */
  filter: z.string(),
  permissions: z.array(z.enum(PERMISSIONS)).min(1),
})

/** Who may do what, beside what every lake knows: see the README, “Who may do what”. */
export const accessOptions = z.strictObject({
  /** Further roles; one named like a standard role takes its place. Every role reads everything. */
  roles: z
    .array(
      z.strictObject({
        name: z.string().regex(/^[a-z][a-z0-9-]{0,63}$/, 'must be lower-case letters, digits and "-"'),
        title: z.string().min(1),
        description: z.string(),
        grants: z.array(grantOptions),
      }),
    )
    .default([]),
  /** Documents that nobody changes once they are written, whatever the role, by how their ids begin. */
  writeOnce: z
    .array(
      z.strictObject({
        ids: z.string().regex(/^[a-zA-Z0-9_][a-zA-Z0-9_-]*\.$/, 'must be the beginning of ids up to a dot'),
        /** Whether they may at least be deleted, which their history tells. */
        deletable: z.boolean().default(false),
      }),
    )
    .default([]),
})

export type AccessOptions = z.input<typeof accessOptions>

/** The roles of a lake. */
export type Access = {
  roles: readonly Role[]
  /** A role that nobody defined, as after a change of options, only reads. */
  roleNamed(name: string): Role
}

const WRITING = ['create', 'update', 'editHistory'] as const
const EVERYTHING = '_id in path("**")'
/** All but documents that say on the hosted service who may do what there; those of releases are content. */
const CONTENT = '(!(_id in path("_.**")) || _id in path("_.releases.**"))'

type Options = z.output<typeof accessOptions>
type RoleOptions = Options['roles'][number] & {manages?: boolean}

const ADMINISTRATOR: RoleOptions = {
  name: 'administrator',
  title: 'Administrator',
  description: 'Reads and writes everything, and manages the lake',
  grants: [{filter: EVERYTHING, permissions: [...WRITING]}],
  manages: true,
}
const EDITOR: RoleOptions = {
  name: 'editor',
  title: 'Editor',
  description: 'Reads and writes all documents',
  grants: [{filter: CONTENT, permissions: [...WRITING]}],
}
/** What a reviewer may write beside, such as decisions of some form, the options of a lake say. */
const REVIEWERS: RoleOptions[] = ['Medical', 'Legal'].map((field) => ({
  name: `${field.toLowerCase()}-reviewer`,
  title: `${field} reviewer`,
  description: 'Reads all documents, drafts included, and changes none',
  grants: [],
}))
const VIEWER: RoleOptions = {
  name: 'viewer',
  title: 'Viewer',
  description: 'Reads all documents, drafts included',
  grants: [],
}

/**
 * The one table of rights: mutations are checked against it, and the Studio is told it.
 *
 * @throws Error that says what is wrong with the options
 */
export function createAccess(options: AccessOptions = {}): Access {
  const parsed = accessOptions.safeParse(options)
  if (!parsed.success) throw new Error(`The roles cannot be used:\n${z.prettifyError(parsed.error)}`)
  const {roles: given, writeOnce} = parsed.data
  if (given.some(({name}) => name === ADMINISTRATOR.name)) {
    throw new Error('The role "administrator" cannot be defined anew: somebody has to manage the lake')
  }
  const names = new Set(given.map(({name}) => name))
  const standard = [ADMINISTRATOR, EDITOR, ...REVIEWERS, VIEWER].filter(({name}) => !names.has(name))
  const roles = [...standard, ...given].map((role) => roleFrom(role, writeOnce))
  return {
    roles,
    roleNamed: (name) =>
      roles.find((role) => role.name === name) ?? roleFrom({...VIEWER, name, title: name}, writeOnce),
  }
}

function roleFrom({grants, manages = false, ...words}: RoleOptions, writeOnce: Options['writeOnce']): Role {
  const reads: Grant = {filter: documentFilter(EVERYTHING), permissions: ['read', 'history']}
  return {...words, manages, grants: [reads, ...grants.flatMap((grant) => exceptWritten(grant, writeOnce))]}
}

/** A grant without what would change documents that are written once. */
function exceptWritten(
  {filter, permissions}: z.output<typeof grantOptions>,
  writeOnce: Options['writeOnce'],
): Grant[] {
  if (writeOnce.length === 0) return [{filter: documentFilter(filter), permissions}]
  const idsOf = (kinds: Options['writeOnce']) =>
    kinds.map(({ids}) => `_id in path("${ids}**")`).join(' || ') || 'false'
  const grant = (condition: string | undefined, wanted: readonly Permission[]): Grant[] => {
    const granted = permissions.filter((permission) => wanted.includes(permission))
    const source = condition === undefined ? filter : `(${filter}) && ${condition}`
    return granted.length === 0 ? [] : [{filter: documentFilter(source), permissions: granted}]
  }
  const deletes = grant(`(${idsOf(writeOnce.filter(({deletable}) => deletable))})`, ['update', 'delete'])
  return [
    ...grant(undefined, ['read', 'history', 'create']),
    ...grant(`!(${idsOf(writeOnce)})`, ['update', 'delete', 'editHistory']),
    ...deletes.map((granted) => ({...granted, permissions: ['delete' as const]})),
  ]
}
