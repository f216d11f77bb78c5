import type {z} from 'zod'

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'yes or no',
  array: 'a list',
  object: 'an object',
  record: 'an object',
  null: 'nothing',
  undefined: 'nothing',
}

const kindOf = (value: unknown): string => {
  if (value === null || value === undefined) return 'nothing'
  return Array.isArray(value) ? 'a list' : (kinds[typeof value] ?? typeof value)
}

const storedBy = 'The Studio stores no such thing: set it again there, or mend the program that wrote it.'

const listed = (values: readonly unknown[]): string => values.map((value) => `“${String(value)}”`).join(', ')

/**
 * What is wrong in words for people, where a model has none of its own for it: for data that somebody stored past
 * the Studio. To be handed to zod when it reads.
 *
 * @returns undefined for what zod knows no more of; its own words are shown then
 */
export const plainWords: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'invalid_type':
      return `Here should be ${kinds[issue.expected] ?? issue.expected}, but there is ${kindOf(issue.input)}. ${storedBy}`
    case 'invalid_value': {
      const found = typeof issue.input === 'string' ? `“${issue.input}”` : kindOf(issue.input)
      return `Here should be ${issue.values.length > 1 ? 'one of ' : ''}${listed(issue.values)}, but there is ${found}. ${storedBy}`
    }
    case 'invalid_union':
      return `What stands here is of no known kind. ${storedBy}`
    case 'too_small':
      return `This is empty or too small: ${issue.origin === 'string' ? 'write something here' : `the least is ${issue.minimum}`}.`
    case 'too_big':
      return `This is too much: the most is ${issue.maximum}.`
    default:
      return undefined
  }
}
