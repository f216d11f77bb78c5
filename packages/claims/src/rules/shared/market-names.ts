import {packsOf} from '../../packs/all.ts'
import {listed} from './label-words.ts'

/** Markets as people call them: “United Kingdom and Australia”. */
export const marketNames = (markets: readonly string[], last: 'and' | 'or' = 'and'): string => {
  const titles = new Map(packsOf(markets).map(({id, title}) => [id, title]))
  return listed(
    markets.map((id) => titles.get(id) ?? id),
    last,
  )
}
