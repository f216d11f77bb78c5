import {packs} from '@caveat/claims'

/** The markets that there are rules for, as choices of a list. */
export const marketOptions = packs.map(({id, title}) => ({value: id, title}))
