import {marketIds, packs} from '@caveat/claims'
import {CommandError} from './command-error.ts'
import {nearestTo} from './nearest.ts'

const folded = (text: string): string => text.trim().toLowerCase()

const marketOf = (given: string): string => {
  const pack = packs.find(({id, title}) => [id, folded(title)].includes(folded(given)))
  if (pack !== undefined) return pack.id
  const begins = (text: string) => text.startsWith(folded(given))
  const begun = packs.filter(({id, title}) => [id, ...folded(title).split(/\W+/)].some(begins))
  const near = begun.length > 0 ? begun.map(({id}) => id) : nearestTo(given, marketIds)
  const meant = near.length === 0 ? '' : ` Did you mean ${near.join(' or ')}?`
  throw new CommandError(
    `There are no rules for the market “${given}”.${meant} Use one of: ${marketIds.join(', ')}.`,
  )
}

/**
 * Ids of markets by what a person calls them: the id or the title, in capitals or not.
 *
 * @throws CommandError where one of them is none, or none is named
 */
export function marketsFrom(given: readonly string[]): readonly string[] {
  const named = given.filter((name) => name.trim() !== '')
  if (named.length === 0)
    throw new CommandError(`--market names no market. Use one or several of: ${marketIds.join(', ')}.`)
  return Array.from(new Set(named.map(marketOf)))
}
