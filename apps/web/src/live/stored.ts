import {z} from 'zod'

/** A document as the lake gives it, before its model has read it. */
export const storedModel = z.looseObject({
  _id: z.string(),
  _type: z.string(),
  _rev: z.string(),
  _updatedAt: z.string(),
})

export type Stored = z.output<typeof storedModel>
