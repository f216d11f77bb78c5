import type {Store} from '../storage/store.ts'
import type {Access} from './access.ts'
import type {Caller} from './roles.ts'
import {hashToken, newToken, passwordMatches} from './secrets.ts'
import {Throttle} from './throttle.ts'

const SESSION_MS = 30 * 24 * 60 * 60 * 1000
/** A sign-in id travels in an address: it works once, and only right after the sign-in. */
const SIGN_IN_ID_MS = 60_000
/** Compared with when there is no such member, so that the answer takes as long as for one. */
const NOBODY = `scrypt:${'00'.repeat(16)}:${'00'.repeat(32)}`

const EVERYBODY = 'everybody'

export type SignIn =
  | {outcome: 'signed-in'; signInId: string}
  | {outcome: 'wrong'}
  | {outcome: 'throttled'; retryAfterSeconds: number}

export type Sessions = {
  /** Checks a password and gives the one-time id with which the Studio fetches its token. */
  signIn(email: string, password: string): Promise<SignIn>
  /** The token for a sign-in id, which is used up by asking. */
  redeem(signInId: string): {token: string; label: string} | undefined
  /** Ends a session; a robot's token stays. */
  signOut(token: string): void
  /** Who holds a token, or undefined when nobody does or it has run out. */
  callerOf(token: string): Caller | undefined
}

export function createSessions(store: Store, access: Access): Sessions {
  const throttle = new Throttle({attempts: 5, windowMs: 15 * 60_000})
  // Guessing the passwords of many members at once is as bad, and each check costs a slow hash.
  const all = new Throttle({attempts: 60, windowMs: 60_000})
  const redeemable = new Map<string, {memberId: string; until: number}>()
  return {
    async signIn(email, password) {
      const retryAfterSeconds = Math.max(throttle.waitFor(email), all.waitFor(EVERYBODY))
      if (retryAfterSeconds > 0) return {outcome: 'throttled', retryAfterSeconds}
      // Counted before the check: attempts made at the same time count too.
      throttle.count(email)
      all.count(EVERYBODY)
      const known = store.people.signIn(email)
      const matches = await passwordMatches(password, known?.passwordHash ?? NOBODY)
      if (!known || !matches) return {outcome: 'wrong'}
      throttle.clear(email)
      const signInId = newToken()
      redeemable.set(signInId, {memberId: known.member.id, until: Date.now() + SIGN_IN_ID_MS})
      return {outcome: 'signed-in', signInId}
    },
    redeem(signInId) {
      const entry = redeemable.get(signInId)
      redeemable.delete(signInId)
      for (const [id, {until}] of redeemable) if (until < Date.now()) redeemable.delete(id)
      if (!entry || entry.until < Date.now()) return undefined
      const token = newToken()
      const label = 'Studio session'
      store.people.addToken(hashToken(token), {
        kind: 'session',
        subject: entry.memberId,
        label,
        role: undefined,
        expiresAt: new Date(Date.now() + SESSION_MS).toISOString(),
      })
      return {token, label}
    },
    signOut(token) {
      const hash = hashToken(token)
      if (store.people.token(hash)?.kind === 'session') store.people.removeToken(hash)
    },
    callerOf(token) {
      const record = store.people.token(hashToken(token))
      if (!record || (record.expiresAt && Date.parse(record.expiresAt) < Date.now())) {
        return undefined
      }
      if (record.kind === 'robot') {
        const role = access.roleNamed(record.role ?? 'viewer')
        return {kind: 'robot', id: record.subject, name: record.label, email: '', role}
      }
      const member = store.people.member(record.subject)
      return member && {...member, role: access.roleNamed(member.role), kind: 'member'}
    },
  }
}
