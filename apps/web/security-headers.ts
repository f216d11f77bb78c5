/** A header that goes with every answer of a path. */
type Header = {readonly key: string; readonly value: string}

const policy = (directives: Readonly<Record<string, string>>): Header => ({
  key: 'Content-Security-Policy',
  value: Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; '),
})

/** Pages carry their styles, and no script but files of this site; a page that asks for more is a mistake or an attack. */
const pages = {
  'default-src': "'none'",
  'script-src': "'self'",
  'connect-src': "'self'",
  'style-src': "'unsafe-inline'",
  'img-src': "'self' data:",
  'base-uri': "'none'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
} as const

const always: readonly Header[] = [
  {key: 'X-Content-Type-Options', value: 'nosniff'},
  {key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin'},
  {
    key: 'Permissions-Policy',
    value: 'browsing-topics=(), camera=(), geolocation=(), microphone=(), payment=()',
  },
  {key: 'Cross-Origin-Opener-Policy', value: 'same-origin'},
  // Browsers heed it over https only.
  {key: 'Strict-Transport-Security', value: 'max-age=63072000; includeSubDomains'},
]

/** By this header the server is told the word that lets in the scripts of one answer. */
export const nonceHeader = 'x-caveat-nonce'

/** What goes with every page that patients see, and every answer to anybody. */
export const securityHeaders: readonly Header[] = [...always, policy(pages)]

/**
 * What goes with the preview of drafts, which the Studio alone may put into a frame.
 *
 * @param studio address of the Studio
 * @param nonce word that lets in the scripts of this answer
 */
export const previewHeaders = (studio: string, nonce: string): readonly Header[] => [
  ...always.filter(({key}) => key !== 'Cross-Origin-Opener-Policy'),
  policy({
    ...pages,
    'script-src': `'self' 'nonce-${nonce}'`,
    'style-src': "'self' 'unsafe-inline'",
    'frame-ancestors': studio,
  }),
]
