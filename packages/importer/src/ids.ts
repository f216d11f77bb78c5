import {createHash} from 'node:crypto'
import {ImportError} from './import-error.ts'

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

/** The SHA-256 of a text as UTF-8, in hexadecimal: that of its file's bytes. */
export const hashOfFile = sha256

const shortHash = (...words: readonly string[]): string => sha256(JSON.stringify(words)).slice(0, 16)

/** Two texts are the same statement where only letter case, spaces and the shape of quotes differ. */
const normalised = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/[“”]/g, '"')
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/\s+/g, ' ')
    .trim()
    .toLowerCase()

/** Content-addressed: the same note on two pages is one disclaimer. */
export const disclaimerId = (text: string): string => `disclaimer-${shortHash(normalised(text))}`

/**
 * Content-addressed: the same sentence with the same notes on two pages is one claim, reviewed once. The
 * notes belong to the address, because a claim carries its disclaimers: shared between a page that says
 * “results vary” and one that says “not for use in pregnancy”, it would lose one of the two.
 */
export const claimId = (statement: string, disclaimers: readonly string[]): string =>
  `claim-${shortHash(normalised(statement), ...disclaimers)}`

export const treatmentId = (slug: string): string => `treatment-${slug}`

const longestSlug = 80
const wellFormed = /^[a-z0-9]+(-[a-z0-9]+)*$/

/**
 * The slug given by hand, or else one made of the title.
 *
 * @throws ImportError where the given slug cannot be one, or the title has no Latin letters or digits
 */
export function slugFor(title: string, given: string | undefined, file: string): string {
  if (given !== undefined) {
    if (wellFormed.test(given) && given.length <= longestSlug) return given
    throw new ImportError(
      file,
      `“${given}” cannot be a slug. Use at most ${longestSlug} lower-case letters, digits and single hyphens, for example --slug frown-lines.`,
    )
  }
  const words = title
    .normalize('NFKD')
    .replaceAll(/\p{M}|['’]/gu, '')
    .replaceAll('&', ' and ')
    .toLowerCase()
    .match(/[a-z0-9]+/g)
  if (words === null)
    throw new ImportError(file, `no slug can be made of the title “${title}”. Give one: --slug frown-lines.`)
  const slug = words.join('-')
  return slug.length <= longestSlug
    ? slug
    : slug
        .slice(0, longestSlug + 1)
        .replace(/-[^-]*$/, '')
        .slice(0, longestSlug)
}
