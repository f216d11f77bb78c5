import {z} from 'zod'
import {compiled, typeNamed} from './compiled.ts'
import {differences} from './differences.ts'

const schema = compiled([
  {
    type: 'document',
    name: 'example',
    fields: [
      {type: 'string', name: 'title'},
      {type: 'string', name: 'kind', options: {list: ['a', 'b']}},
      {type: 'reference', name: 'claim', to: [{type: 'example'}]},
      {
        type: 'array',
        name: 'facts',
        of: [{type: 'object', name: 'fact', fields: [{type: 'number', name: 'year'}]}],
      },
    ],
  },
])

const fields = {
  title: z.string(),
  kind: z.enum(['a', 'b']),
  claim: z.union([z.object({_ref: z.string()}), z.null()]).optional(),
  facts: z.array(z.object({_type: z.literal('fact'), _key: z.string(), year: z.number().int()})),
}
const {title: _title, ...withoutTitle} = fields

const found = (shape: z.core.$ZodShape) =>
  differences(typeNamed(schema, 'example'), z.toJSONSchema(z.object(shape), {io: 'input'}), 'example')

describe('differences', () => {
  it.each<[string, z.core.$ZodShape, string[]]>([
    ['none', fields, []],
    ['a field of the model alone', {...fields, note: z.string()}, ['example.note: only the model has it']],
    ['a field of the Studio alone', withoutTitle, ['example.title: only the Studio has it']],
    [
      'another kind',
      {...fields, title: z.number()},
      ['example.title: string in the Studio, number in the model'],
    ],
    [
      'another choice',
      {...fields, kind: z.enum(['a', 'c'])},
      ['example.kind: the Studio does not offer “c”', 'example.kind: the model does not know the choice “b”'],
    ],
    [
      'a nested field of the model alone',
      {...fields, facts: z.array(z.object({_type: z.literal('fact'), year: z.number(), place: z.string()}))},
      ['example.facts[fact].place: only the model has it'],
    ],
    [
      'a member of another name',
      {...fields, facts: z.array(z.object({_type: z.literal('figure'), year: z.number()}))},
      [
        'example.facts[]: only the Studio has members “fact”',
        'example.facts[]: only the model has members “figure”',
      ],
    ],
    [
      'something else than a reference',
      {...fields, claim: z.object({href: z.string()})},
      ['example.claim.href: only the model has it', 'example.claim._ref: only the Studio has it'],
    ],
  ])('finds %s', (_name, shape, expected) => {
    expect(found(shape)).toEqual(expected)
  })
})
