import type {SanityClient} from '@sanity/client'
import {z} from 'zod'
import {type ReadDocuments, readDocuments} from '../documents/read.ts'
import {documentTypes} from '../documents/registry.ts'

const pageSize = 500
const page = z.array(z.looseObject({_id: z.string()}))

/** Whole documents, never a projection: what is published is joined by id afterwards, in `bind`. */
const query = `*[_type in $types && _id > $after] | order(_id) [0...${pageSize}]`

export type Pulled = ReadDocuments & {
  /** Requests made to the lake. */
  readonly requests: number
}

/**
 * Reads every published document of the lake, in pages by `_id`, and checks each against its model.
 *
 * @throws the client's error when the lake does not answer
 */
export async function pullDocuments(client: SanityClient): Promise<Pulled> {
  const published = client.withConfig({perspective: 'published', useCdn: false, stega: false})
  const stored: unknown[] = []
  let after = ''
  let requests = 0
  for (;;) {
    const documents = page.parse(await published.fetch(query, {types: documentTypes, after}))
    requests++
    stored.push(...documents)
    const last = documents.at(-1)
    if (last === undefined || documents.length < pageSize) return {...readDocuments(stored), requests}
    after = last._id
  }
}
