import type {User} from '../where-used/users.ts'

/**
 * What stands in the way of an action on a document: everything that refers to it stops its deletion, and what is
 * published stops that it is unpublished.
 */
export const stillUsed = (users: readonly User[], action: string | undefined): readonly User[] =>
  action === 'delete' ? users : users.filter(({state}) => state === 'published')
