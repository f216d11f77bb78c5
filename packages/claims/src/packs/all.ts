import {au} from './au.ts'
import {canada} from './ca.ts'
import {eu} from './eu.ts'
import type {Pack} from './pack.ts'
import {uk} from './uk.ts'
import {usCalifornia} from './us-ca.ts'
import {usFederal} from './us-federal.ts'

/** Every rule pack. */
export const packs: readonly Pack[] = [usFederal, usCalifornia, uk, au, eu, canada]

/** Ids of the markets that there are rules for. */
export const marketIds: readonly string[] = packs.map(({id}) => id)

/** The packs of these markets, in the order of `packs`. */
export const packsOf = (markets: readonly string[]): readonly Pack[] =>
  packs.filter(({id}) => markets.includes(id))
