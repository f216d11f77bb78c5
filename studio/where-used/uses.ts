import {z} from 'zod'

/** A place in which a claim is made, or something is referred to. */
export type Use = {
  /** As `pathToString` writes it. */
  readonly path: string
  /** The words that make the claim; absent where the reference is a field of its own. */
  readonly words?: string
}

const reference = z.object({_ref: z.string()})
const text = z.object({
  children: z.array(z.object({text: z.string(), marks: z.array(z.string()).nullish()})),
  markDefs: z.array(z.object({_key: z.string(), claim: reference.optional().catch(undefined)})),
})
const keyed = z.object({_key: z.string()})

const step = (path: string, name: string) => (path === '' ? name : `${path}.${name}`)

/** The words of each annotation of a block that refers to the document, one for each annotation. */
const usesInText = (block: z.output<typeof text>, id: string, path: string): Use[] =>
  block.markDefs
    .filter(({claim}) => claim?._ref === id)
    .map(({_key}) => ({
      path,
      words: block.children
        .filter(({marks}) => marks?.includes(_key))
        .map((span) => span.text)
        .join(''),
    }))

/** Every place in a stored document, whole or half written, that refers to a document. */
export function usesIn(value: unknown, id: string, path = ''): Use[] {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value))
    return value.flatMap((member, index) => {
      const {data} = keyed.safeParse(member)
      const place = data === undefined ? String(index) : `_key==${JSON.stringify(data._key)}`
      return usesIn(member, id, `${path}[${place}]`)
    })
  const block = text.safeParse(value)
  if (block.success) return usesInText(block.data, id, path)
  if (reference.safeParse(value).data?._ref === id) return [{path}]
  return Object.entries(value).flatMap(([name, part]) => usesIn(part, id, step(path, name)))
}
