import {Schema} from '@sanity/schema'
import {builtinTypes} from '@sanity/schema/_internal'
import type {SchemaType, SchemaTypeDefinition} from '@sanity/types'

/** The schema as the Studio compiles it. */
export const compiled = (types: readonly SchemaTypeDefinition[]) =>
  Schema.compile({
    name: 'default',
    types: [...types],
    parent: Schema.compile({name: 'sanity', types: builtinTypes}),
  })

/** @throws Error when the schema has no such type */
export function typeNamed(schema: ReturnType<typeof compiled>, name: string): SchemaType {
  const type: SchemaType | undefined = schema.get(name)
  if (type === undefined) throw new Error(`The Studio has no type “${name}”.`)
  return type
}
