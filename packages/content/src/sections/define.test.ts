import {z} from 'zod'
import {defineSection, defineSections} from './define.ts'

const whole = {
  type: 'example',
  fields: {title: z.string()},
  studio: {
    title: 'Example',
    description: 'An example.',
    icon: 'text',
    nameField: 'title',
    fields: {title: {type: 'string', title: 'Title', description: 'The title.'}},
  },
  View: () => null,
  passages: () => [],
  pictures: () => [],
  styles: '',
  fixtures: {default: {title: 'Example'}},
} as const

const fieldsWithOneMore = {...whole.studio.fields, lede: whole.studio.fields.title}
const {View: _view, ...withoutView} = whole
const {passages: _passages, ...withoutPassages} = whole
const {pictures: _pictures, ...withoutPictures} = whole
const {styles: _styles, ...withoutStyles} = whole
const {fixtures: _fixtures, ...withoutFixtures} = whole

/** Never called: every line is a mistake that the compiler must refuse. */
export function mistakes() {
  // @ts-expect-error no view
  defineSection(withoutView)
  // @ts-expect-error no passages
  defineSection(withoutPassages)
  // @ts-expect-error no pictures, not even that there are none
  defineSection(withoutPictures)
  // @ts-expect-error no styles
  defineSection(withoutStyles)
  // @ts-expect-error no fixtures
  defineSection(withoutFixtures)
  // @ts-expect-error the Studio lacks a field of the model
  defineSection({...whole, studio: {...whole.studio, fields: {}}})
  // @ts-expect-error the Studio has a field that the model lacks
  defineSection({...whole, studio: {...whole.studio, fields: fieldsWithOneMore}})
  // @ts-expect-error a Studio field without help for the editor
  defineSection({...whole, studio: {...whole.studio, fields: {title: {type: 'string', title: 'Title'}}}})
  // @ts-expect-error a fixture that does not fit the model
  defineSection({...whole, fixtures: {default: {title: 1}}})
  // @ts-expect-error a view that reads a field that the model lacks
  defineSection({...whole, View: ({section}: {section: {lede: string}}) => section.lede})
  // @ts-expect-error listed under another name than its type
  defineSections({exmaple: defineSection(whole)})
}

describe('defineSection', () => {
  it('gives a model that reads what the fixtures store', () => {
    const {model, fixtures} = defineSection(whole)
    expect(model.parse({_type: 'example', _key: 'k', ...fixtures.default})).toEqual({
      _type: 'example',
      _key: 'k',
      title: 'Example',
    })
  })
})
