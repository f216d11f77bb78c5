import {z} from 'zod'
import {CommandError} from './command-error.ts'

const setting = (schema: z.ZodString | z.ZodURL) =>
  z.preprocess((given) => (given === '' ? undefined : given), schema.optional())

const address = (name: string) =>
  setting(
    z.url({
      protocol: /^https?$/,
      error: ({input}) =>
        `${name}=${String(input)} is not a web address. Use one such as https://clinic.example, or leave ${name} out.`,
    }),
  )

const identifier = (name: string, pattern: RegExp, allowed: string) =>
  setting(z.string().regex(pattern, {error: ({input}) => `${name}=${String(input)} is no name: ${allowed}.`}))

const textSettings = z.object({
  SITE_URL: address('SITE_URL'),
  STUDIO_URL: address('STUDIO_URL'),
  SANITY_STUDIO_API_HOST: address('SANITY_STUDIO_API_HOST'),
  SANITY_STUDIO_PROJECT_ID: identifier(
    'SANITY_STUDIO_PROJECT_ID',
    /^[a-z0-9][-a-z0-9]*$/,
    'it may hold lower-case letters, digits and hyphens, and starts with a letter or digit',
  ),
  SANITY_STUDIO_DATASET: identifier(
    'SANITY_STUDIO_DATASET',
    /^[a-z0-9][-_a-z0-9]{0,63}$/,
    'it may hold lower-case letters, digits, hyphens and underscores, starts with a letter or digit, and has 64 characters at most',
  ),
  LAKE_DATA: z.string().optional(),
  CAVEAT_SNAPSHOT: z.string().optional(),
  CAVEAT_MANIFESTS: z.string().optional(),
  CAVEAT_WEB_DIST: z.string().optional(),
})

export const textNames = textSettings.keyof().options

/**
 * The settings that are addresses, names and paths, as the environment has them.
 *
 * @throws CommandError with a line for each that cannot be used
 */
export function readTexts() {
  const read = textSettings.safeParse(process.env)
  if (read.success) return read.data
  throw new CommandError(read.error.issues.map(({message}) => message).join('\n'))
}
