import {z} from 'zod'

/** Where requests go. */
export type Handover =
  | {readonly kind: 'endpoint'; readonly url: string; readonly secret: string}
  | {readonly kind: 'mailbox'; readonly smtp: string; readonly to: string; readonly from: string}

const loopback: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]'])

/** Whether an address is of this machine: there a connection needs no encryption. */
export const isLoopback = (address: string): boolean => loopback.has(new URL(address).hostname)

const endpoint = z.object({
  url: z
    .url({protocol: /^https?$/, error: 'CAVEAT_CONSULTATION_ENDPOINT has to be an https:// address.'})
    .refine((url) => url.startsWith('https:') || isLoopback(url), {
      error: 'CAVEAT_CONSULTATION_ENDPOINT has to be an https:// address: patients’ data goes there.',
    }),
  secret: z.string({error: 'CAVEAT_CONSULTATION_SECRET is missing.'}).min(16, {
    error: 'CAVEAT_CONSULTATION_SECRET has to be a random text of 16 characters or more.',
  }),
})

const mailbox = z.object({
  smtp: z.url({
    protocol: /^smtps?$/,
    error: 'CAVEAT_CONSULTATION_SMTP has to be an address such as smtps://user:password@mail.example.',
  }),
  to: z.email({error: 'CAVEAT_CONSULTATION_TO has to be an e-mail address.'}),
  from: z.email({error: 'CAVEAT_CONSULTATION_FROM has to be an e-mail address.'}),
})

/**
 * Where the environment says that requests go; undefined where it says nothing: then there is no form.
 *
 * @throws Error where what it says is wrong
 */
export function handoverOf(environment: Readonly<Record<string, string | undefined>>): Handover | undefined {
  const given = (name: string) => environment[`CAVEAT_CONSULTATION_${name}`] || undefined
  const [url, smtp] = [given('ENDPOINT'), given('SMTP')]
  if (url === undefined && smtp === undefined) return undefined
  const read =
    url === undefined
      ? mailbox
          .transform((to) => ({kind: 'mailbox' as const, ...to}))
          .safeParse({smtp, to: given('TO'), from: given('FROM')})
      : endpoint
          .transform((to) => ({kind: 'endpoint' as const, ...to}))
          .safeParse({url, secret: given('SECRET')})
  if (read.success) return read.data
  throw new Error(
    `Consultation requests cannot be handed over. ${read.error.issues.map(({message}) => message).join(' ')}`,
  )
}
