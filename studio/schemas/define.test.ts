import {documents} from '@caveat/content'
import {documentSchema} from './define.ts'

const text = {type: 'string', title: 'Text', description: 'Some text.'} as const
const whole = {
  title: 'Person',
  icon: () => null,
  fields: {name: text, slug: text, credentials: text, role: text, bio: text},
}
const unexplained = {type: 'string', title: 'Text'} as const
const {bio: _bio, ...withoutBio} = whole.fields

/** Never called: every marked line is a mistake that the compiler must refuse. */
export function mistakes() {
  documentSchema(documents.person, whole)
  // @ts-expect-error a field of the model that the Studio does not show
  documentSchema(documents.person, {...whole, fields: withoutBio})
  // @ts-expect-error a field that the model does not have
  documentSchema(documents.person, {...whole, fields: {...whole.fields, age: text}})
  // @ts-expect-error a field without help for the editor
  documentSchema(documents.person, {...whole, fields: {...whole.fields, bio: unexplained}})
  // @ts-expect-error the fields of another document
  documentSchema(documents.product, whole)
}

describe('documentSchema', () => {
  it('names the document and its fields as the model does, in the order of the form', () => {
    const {type, name, fields} = documentSchema(documents.person, whole)
    expect([type, name]).toEqual(['document', 'person'])
    expect(fields.map((field) => field.name)).toEqual(['name', 'slug', 'credentials', 'role', 'bio'])
  })
})
