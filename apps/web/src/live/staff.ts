import {createHash, timingSafeEqual} from 'node:crypto'

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

/** What an Authorization header says: a bearer token, or the password that a browser asked for. */
function tokenIn(header: string): string {
  const [scheme = '', value = ''] = header.split(' ')
  if (scheme.toLowerCase() === 'bearer') return value
  if (scheme.toLowerCase() !== 'basic') return ''
  const pair = Buffer.from(value, 'base64').toString('utf8')
  return pair.slice(pair.indexOf(':') + 1)
}

/** Whether a request is of the staff. Where no token is set, nobody is. */
export const isStaff = (authorization: string | undefined, token: string | undefined): boolean =>
  token !== undefined && token !== '' && timingSafeEqual(digest(tokenIn(authorization ?? '')), digest(token))
