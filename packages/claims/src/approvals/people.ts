import type {Decision} from '../decisions.ts'
import {withoutInvisible} from '../text/invisible.ts'

/** A name as people read it. */
const readAs = (name: string): string =>
  withoutInvisible(name.normalize('NFKC')).trim().replaceAll(/\s+/g, ' ').toLowerCase()

type Person = Pick<Decision, 'who' | 'userId'>

/** Whether one person made both decisions: by the ids of their accounts, and where one lacks it by the names. */
export const samePerson = (a: Person, b: Person): boolean =>
  a.userId !== undefined && b.userId !== undefined ? a.userId === b.userId : readAs(a.who) === readAs(b.who)
