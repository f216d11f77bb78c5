import type {Decision} from '../decisions.ts'

/** What nobody sees in a name, which could tell two apart that read the same. */
const unseen = /[\p{C}\p{Default_Ignorable_Code_Point}]/gu

const readAs = (name: string): string =>
  name.normalize('NFKC').replaceAll(unseen, '').trim().replaceAll(/\s+/g, ' ').toLowerCase()

type Person = Pick<Decision, 'who' | 'userId'>

/** Whether one person made both decisions: by the ids of their accounts, and where one lacks it by the names. */
export const samePerson = (a: Person, b: Person): boolean =>
  a.userId !== undefined && b.userId !== undefined ? a.userId === b.userId : readAs(a.who) === readAs(b.who)
