import {z} from 'zod'

const record = z.record(z.string(), z.unknown())

/** The value without what stands at a path: the innermost member of a list on the way there. */
function without(value: unknown, path: readonly PropertyKey[]): unknown {
  const [step, ...rest] = path
  if (Array.isArray(value) && typeof step === 'number') {
    const inner: unknown = value[step]
    const next = without(inner, rest)
    return next === inner ? value.toSpliced(step, 1) : value.with(step, next)
  }
  const fields = record.safeParse(value)
  if (!fields.success || typeof step !== 'string') return value
  const inner = fields.data[step]
  const next = without(inner, rest)
  return next === inner ? value : {...fields.data, [step]: next}
}

/** Every round takes out one member for each complaint; text that needs more is beyond saving. */
const rounds = 20

/**
 * Reads of a value what its model accepts: members of lists about which it complains are left out, the innermost
 * first, so that one bad link does not hide the paragraphs around it.
 *
 * @returns undefined where the complaint is about no member of a list
 */
export function readPruned<T>(model: z.ZodType<T>, stored: unknown): T | undefined {
  let value = stored
  for (let round = 0; round < rounds; round++) {
    const read = model.safeParse(value)
    if (read.success) return read.data
    // From the last place to the first, so that the places of the others stay what they are.
    const paths = read.error.issues.map(({path}) => path).toReversed()
    const pruned = paths.reduce<unknown>(without, value)
    if (pruned === value) return undefined
    value = pruned
  }
  return undefined
}
