import {readFileSync} from 'node:fs'

/** A sentence of an annotated set. */
export type Annotated = {
  readonly passage: string
  readonly text: string
  readonly claim: boolean
  readonly labels: readonly string[]
  /** For how many sentences it counts while learning; 1 where left out. */
  readonly weight?: number
}

export type Passages = readonly (readonly Annotated[])[]

/** The passages of an annotated set (a JSON Lines file), each with its sentences in order. */
export function readCorpus(file: string): Passages {
  const passages = new Map<string, Annotated[]>()
  for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
    const sentence: Annotated = JSON.parse(line)
    const passage = passages.get(sentence.passage)
    if (passage === undefined) passages.set(sentence.passage, [sentence])
    else passage.push(sentence)
  }
  return Array.from(passages.values())
}
