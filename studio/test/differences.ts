import type {SchemaType} from '@sanity/types'
import type {z} from 'zod'

type Model = z.core.JSONSchema.BaseSchema

/** Fields that Sanity gives its own types and that the models leave out: a slug's source, a weak reference. */
const beside: Readonly<Record<string, readonly string[]>> = {
  slug: ['source'],
  reference: ['_weak'],
  image: ['media', 'hotspot'],
}
/** What every stored object has, whatever its type. */
const envelope = new Set(['_type', '_key'])

const without = <T>(all: readonly T[], some: readonly T[]) => all.filter((one) => !some.includes(one))

/** The model of the value that is there: JSON Schema says of an optional one that it may be null. */
function present(model: Model): Model {
  const kinds = [model.type].flat().filter((kind) => kind !== 'null')
  const options = model.anyOf?.filter((option) => option.type !== 'null') ?? []
  const [only, ...others] = options
  return only !== undefined && others.length === 0 ? only : {...model, type: kinds[0]}
}

const members = (items: Model): readonly Model[] => items.oneOf ?? items.anyOf ?? [items]

/** How members of an array are told apart: objects by their `_type`, other values by what they are. */
function nameOf(member: Model): string {
  const type = member.properties?._type
  const constant = typeof type === 'object' ? type.const : undefined
  return String(constant ?? member.type)
}
const nameOfType = (type: SchemaType): string => (type.jsonType === 'object' ? type.name : type.jsonType)

/** What an editor can choose from; for a list of values the list itself says it. */
const choices = (studio: SchemaType): readonly unknown[] => {
  const list = studio.jsonType === 'string' || studio.jsonType === 'array' ? studio.options?.list : undefined
  return (list ?? []).map((option) =>
    typeof option === 'object' && option !== null && 'value' in option ? option.value : option,
  )
}

function inChoices(offered: readonly unknown[], model: Model, place: string): string[] {
  const read: readonly unknown[] | undefined = model.enum
  if (read === undefined) return []
  return [
    ...without(read, offered).map((value) => `${place}: the Studio does not offer “${value}”`),
    ...without(offered, read).map((value) => `${place}: the model does not know the choice “${value}”`),
  ]
}

function inFields(studio: SchemaType, model: Model, place: string): string[] {
  if (studio.jsonType !== 'object') return []
  const fields = new Map(studio.fields.map(({name, type}) => [name, type]))
  const properties = new Map(Object.entries(model.properties ?? {}).filter(([name]) => !envelope.has(name)))
  const known = beside[studio.name] ?? []
  return [
    ...without([...properties.keys()], [...fields.keys()]).map(
      (name) => `${place}.${name}: only the model has it`,
    ),
    ...without([...fields.keys()], [...properties.keys(), ...known]).map(
      (name) => `${place}.${name}: only the Studio has it`,
    ),
    ...[...properties].flatMap(([name, property]) => {
      const type = fields.get(name)
      return type === undefined || typeof property === 'boolean'
        ? []
        : differences(type, property, `${place}.${name}`)
    }),
  ]
}

function inMembers(studio: SchemaType, model: Model, place: string): string[] {
  const {items} = model
  if (
    studio.jsonType !== 'array' ||
    items === undefined ||
    typeof items === 'boolean' ||
    Array.isArray(items)
  )
    return []
  // A member that the model reads in its own way, as it does sections, is compared by itself.
  if (Object.keys(items).length === 0) return []
  const types = new Map(studio.of.map((type) => [nameOfType(type), type]))
  const models = new Map(members(items).map((member) => [nameOf(member), member]))
  return [
    ...without([...types.keys()], [...models.keys()]).map(
      (name) => `${place}[]: only the Studio has members “${name}”`,
    ),
    ...[...models].flatMap(([name, member]) => {
      const type = types.get(name)
      if (type === undefined) return [`${place}[]: only the model has members “${name}”`]
      return type.jsonType === 'object'
        ? differences(type, member, `${place}[${name}]`)
        : inChoices(choices(studio), member, `${place}[]`)
    }),
  ]
}

/** Every difference between a compiled type of the Studio and the JSON Schema of its model, at any depth. */
export function differences(studio: SchemaType, given: Model, place: string): string[] {
  const model = present(given)
  const kind = model.type === 'integer' ? 'number' : model.type
  if (kind !== studio.jsonType) return [`${place}: ${studio.jsonType} in the Studio, ${kind} in the model`]
  return [
    ...inChoices(choices(studio), model, place),
    ...inFields(studio, model, place),
    ...inMembers(studio, model, place),
  ]
}
