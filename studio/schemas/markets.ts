import {packs} from '@caveat/claims'

/** The markets that there are rules for, as choices of a list. */
export const marketOptions = packs.map(({id, title}) => ({value: id, title}))

/** A market as people call it. */
export const marketName = (market: string): string => packs.find(({id}) => id === market)?.title ?? market
