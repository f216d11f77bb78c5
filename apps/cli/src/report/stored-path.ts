/** One step of a path: an attribute, or a member of a list by its key or its place. */
export type Step = string | {readonly key: string} | {readonly index: number}

const step = /\[_key==("(?:[^"\\]|\\.)*")\]|\[(\d+)\]|([^.[\]]+)/g

const unquoted = (text: string): string => {
  try {
    return String(JSON.parse(text))
  } catch {
    return text.slice(1, -1)
  }
}

/** The steps of a path as findings and the Studio write it. */
export const parsePath = (path: string): readonly Step[] =>
  Array.from(path.matchAll(step), ([, key, index, name = '']) => {
    if (key !== undefined) return {key: unquoted(key)}
    return index === undefined ? name : {index: Number(index)}
  })

export const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The member of a list and its place there; undefined where there is none. */
export function memberAt(
  list: unknown,
  at: Exclude<Step, string>,
): {readonly member: unknown; readonly index: number} | undefined {
  if (!Array.isArray(list)) return undefined
  const members: readonly unknown[] = list
  const index =
    'index' in at ? at.index : members.findIndex((member) => isFields(member) && member._key === at.key)
  return index < 0 || index >= members.length ? undefined : {member: members[index], index}
}
