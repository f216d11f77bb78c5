import {au} from './au.ts'
import {canada} from './ca.ts'
import {compile} from './compile/compile.ts'
import {eu} from './eu.ts'
import type {Pack, PackData} from './pack.ts'
import {uk} from './uk.ts'
import {usCalifornia} from './us-ca.ts'
import {usFederal} from './us-federal.ts'

/** Every rule pack, as it is written. */
export const packData: readonly PackData[] = [usFederal, usCalifornia, uk, au, eu, canada]

/** Every rule pack, ready to be checked. */
export const packs: readonly Pack[] = packData.map(compile)

/** Ids of the markets that there are rules for. */
export const marketIds: readonly string[] = packs.map(({id}) => id)

/** The packs of these markets, in the order of `packs`. */
export const packsOf = (markets: readonly string[]): readonly Pack[] =>
  packs.filter(({id}) => markets.includes(id))
