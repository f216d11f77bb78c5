import {stateToJson} from '../canonical-json.ts'
import {notDecidedOn, withdrawalField} from '../stored-fields.ts'
import {type Change, compareStates} from './compare-states.ts'
import {type Fields, isFields} from './values.ts'

const decidedOn = (state: Fields): Fields =>
  Object.fromEntries(Object.entries(state).filter(([name]) => !notDecidedOn.has(name)))

const stored = (json: string): Fields | undefined => {
  try {
    const state: unknown = JSON.parse(json)
    return isFields(state) ? state : undefined
  } catch {
    return undefined
  }
}

/** Since which day a claim is withdrawn. */
const withdrawnAt = ({withdrawn}: Fields): string | undefined =>
  isFields(withdrawn) && typeof withdrawn.at === 'string' ? withdrawn.at : undefined

/** A claim is taken back, or sooner than was said, without anybody's consent; not brought back, or kept for longer. */
function broughtBack(before: Fields, after: Fields): readonly Change[] {
  const [old, now] = [withdrawnAt(before), withdrawnAt(after)]
  return old === undefined || (now !== undefined && now <= old)
    ? []
    : [
        {
          path: withdrawalField,
          field: withdrawalField,
          before: old,
          ...(now === undefined ? {} : {after: now}),
        },
      ]
}

/**
 * What has changed since a state was kept as JSON (`stateToJson`). A state that cannot be read differs as a whole.
 */
export function changesSince(json: string, state: Fields): readonly Change[] {
  if (json === stateToJson(state)) return []
  const before = stored(json)
  return before === undefined
    ? [{path: '', field: 'everything: the state that was decided on cannot be read', before: json}]
    : [...compareStates(decidedOn(before), decidedOn(state)), ...broughtBack(before, state)]
}

/** What changed from one kept state to the next. */
export const changesBetween = (before: string, after: string): readonly Change[] =>
  before === after ? [] : changesSince(before, stored(after) ?? {})
