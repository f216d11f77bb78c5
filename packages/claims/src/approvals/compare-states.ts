import {canonicalJson} from '../canonical-json.ts'
import {type Path, type PathSegment, pathToString} from '../passage.ts'
import {choiceFields} from '../stored-fields.ts'
import {memberName, spoken, valueText} from './names.ts'
import {isParagraph, paragraphOf} from './paragraph.ts'
import {type Fields, isEmpty, isFields, saysNothing} from './values.ts'

/** A place at which two states of a document differ. */
export type Change = {
  /** As the Studio writes it: `sections[_key=="a1"].body[_key=="b2"]`. */
  readonly path: string
  /** The same for people: `sections › “What studies say” › body › paragraph 2`. */
  readonly field: string
  /** The values as text; absent where there was nothing. Of formatted text the words, what they lead to in brackets. */
  readonly before?: string
  readonly after?: string
}

type Place = {readonly path: Path; readonly field: readonly string[]}
type List = readonly unknown[]
type Keyed = Fields & {readonly _key: string}

const change = ({path, field}: Place, before: unknown, after: unknown): Change => ({
  path: pathToString(path),
  field: field.join(' › '),
  ...(saysNothing(before) ? {} : {before: valueText(before)}),
  ...(saysNothing(after) ? {} : {after: valueText(after)}),
})

const into = ({path, field}: Place, step: PathSegment, name: string): Place => ({
  path: [...path, step],
  field: [...field, name],
})

const isKeyed = (member: unknown): member is Keyed => isFields(member) && typeof member._key === 'string'
/** Where two members have the same key, nobody can say by it which is which. */
const areKeyed = (list: List): list is readonly Keyed[] =>
  list.every(isKeyed) && new Set(list.map(({_key}) => _key)).size === list.length
const keysOf = (list: readonly Keyed[]) => new Map(list.map((member) => [member._key, member]))

const shareKeys = (before: readonly Keyed[], after: readonly Keyed[]): boolean => {
  const keys = keysOf(after)
  return before.some(({_key}) => keys.has(_key))
}

/** Members known by their keys: gone, changed, new, and in another order. */
function* compareByKey(before: readonly Keyed[], after: readonly Keyed[], place: Place): Iterable<Change> {
  const [old, now] = [keysOf(before), keysOf(after)]
  const at = (member: Keyed, index: number) => into(place, {_key: member._key}, memberName(member, index))
  for (const [index, member] of before.entries())
    if (!now.has(member._key)) yield change(at(member, index), member, undefined)
  for (const [index, member] of after.entries())
    yield* compare(old.get(member._key), member, at(member, index))

  const names = new Map(before.map((member, index) => [member._key, memberName(member, index)]))
  const oldOrder = Array.from(old.keys()).filter((key) => now.has(key))
  const newOrder = Array.from(now.keys()).filter((key) => old.has(key))
  const named = (keys: readonly string[]) => keys.map((key) => names.get(key))
  if (canonicalJson(oldOrder) !== canonicalJson(newOrder))
    yield change({...place, field: [...place.field, 'order']}, named(oldOrder), named(newOrder))
}

function* compareByPlace(before: List, after: List, place: Place): Iterable<Change> {
  for (let index = 0; index < Math.max(before.length, after.length); index++) {
    const member = after[index] ?? before[index]
    const step = isKeyed(member) ? {_key: member._key} : index
    yield* compare(before[index], after[index], into(place, step, memberName(member, index)))
  }
}

function* compareLists(before: List, after: List, place: Place): Iterable<Change> {
  if (!before.some(isFields) && !after.some(isFields)) {
    const ticked = choiceFields.has(place.path.at(-1))
    const text = (list: List) => canonicalJson(ticked ? list.map(String).toSorted() : list)
    if (text(before) !== text(after)) yield change(place, before, after)
    return
  }
  // Members that were dealt new keys and say the same are the same.
  const inPlace = Array.from(compareByPlace(before, after, place))
  if (inPlace.length === 0) return
  yield* areKeyed(before) && areKeyed(after) && shareKeys(before, after)
    ? compareByKey(before, after, place)
    : inPlace
}

/** What the store and the Studio add is no content. */
const isNoise = (name: string) => name.startsWith('_') && name !== '_type'

function* compareFields(before: Fields, after: Fields, place: Place): Iterable<Change> {
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [old, now] = [before[name], after[name]]
    // A type that is written on one side alone (`reference`, `slug`) is only spelled out there.
    if (isNoise(name) || (name === '_type' && (isEmpty(old) || isEmpty(now)))) continue
    if (saysNothing(old) && saysNothing(now)) continue
    yield* compare(old, now, into(place, name, name === '_type' ? 'type' : spoken(name)))
  }
}

const differs = (before: unknown, after: unknown): boolean =>
  isParagraph(before) && isParagraph(after)
    ? paragraphOf(before).content !== paragraphOf(after).content
    : canonicalJson(before) !== canonicalJson(after)

function* compare(before: unknown, after: unknown, place: Place): Iterable<Change> {
  if (isEmpty(before) && isEmpty(after)) return
  if (Array.isArray(before) && Array.isArray(after)) yield* compareLists(before, after, place)
  else if (!isFields(before) || !isFields(after) || (isParagraph(before) && isParagraph(after))) {
    if (differs(before, after)) yield change(place, before, after)
  } else if (typeof before._ref === 'string' && typeof after._ref === 'string') {
    if (before._ref !== after._ref) yield change(place, before, after)
  } else yield* compareFields(before, after, place)
}

/**
 * Where two states of a document differ in content. The order of attributes, nulls, empty lists, the order of
 * ticked choices, keys of members that say the same, and attributes that the store adds are no content.
 */
export const compareStates = (before: unknown, after: unknown): readonly Change[] =>
  Array.from(compare(before, after, {path: [], field: []}))
