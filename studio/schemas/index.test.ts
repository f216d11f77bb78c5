import {documents, sections} from '@caveat/content'
import {groupProblems, validateSchema} from '@sanity/schema/_internal'
import {z} from 'zod'
import {compiled, typeNamed} from '../test/compiled.ts'
import {differences} from '../test/differences.ts'
import {schemaTypes} from './index.ts'

const types = schemaTypes({ClaimUse: () => null})
const schema = compiled(types)
const jsonSchema = (model: z.ZodType) => z.toJSONSchema(model, {io: 'input', unrepresentable: 'any'})

describe('the schema', () => {
  it('has no problem that would keep the Studio from starting', () => {
    expect(groupProblems(validateSchema(types).getTypes())).toEqual([])
  })

  it('lets editors add every section type to a treatment', () => {
    const treatment = typeNamed(schema, 'treatment')
    const fields = treatment.jsonType === 'object' ? treatment.fields : []
    const list = fields.find(({name}) => name === 'sections')?.type
    if (list?.jsonType !== 'array') throw new Error('A treatment has no sections.')
    expect(list.of.map(({name}) => name).toSorted()).toEqual(Object.keys(sections).toSorted())
  })
})

describe.each(Object.values(documents))('the Studio’s $type', ({type, fields}) => {
  it('stores what the model reads, at every depth', () => {
    expect(differences(typeNamed(schema, type), jsonSchema(z.object(fields)), type)).toEqual([])
  })
})

describe.each(Object.values(sections))('the Studio’s section $type', ({type, model}) => {
  it('stores what the model reads, at every depth', () => {
    expect(differences(typeNamed(schema, type), jsonSchema(model), type)).toEqual([])
  })
})

describe.each(types)('every field of $name', (type) => {
  it('says what it is and what to write', () => {
    expect(fieldsWithoutHelp(type, type.name)).toEqual([])
  })
})

const described = z.looseObject({
  name: z.string(),
  title: z.string().min(1),
  description: z.string().min(1),
})
const parts = z.looseObject({
  name: z.string().optional(),
  fields: z.array(z.unknown()).default([]),
  of: z.array(z.unknown()).default([]),
  marks: z.looseObject({annotations: z.array(z.unknown()).default([])}).optional(),
})

/** Places of fields that have no title or no description, at every depth. */
function fieldsWithoutHelp(definition: unknown, place: string): string[] {
  const {fields, of, marks} = parts.parse(definition)
  return [
    ...fields.flatMap((field) => {
      const here = `${place}.${parts.parse(field).name}`
      return [...(described.safeParse(field).success ? [] : [here]), ...fieldsWithoutHelp(field, here)]
    }),
    ...[...of, ...(marks?.annotations ?? [])].flatMap((one) => fieldsWithoutHelp(one, `${place}[]`)),
  ]
}
