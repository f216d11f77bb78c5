import {z} from 'zod'

const line = (most: number, tooLong: string) =>
  z
    .string()
    .max(most, tooLong)
    // A field of one line: line breaks in it come from programs.
    .transform((text) => text.replaceAll(/\s+/g, ' ').trim())

const model = z
  .object({
    name: line(100, 'This is too long. Write your name in up to 100 characters.').refine(
      (name) => name !== '',
      'Write your name, so that we know whom to ask for.',
    ),
    phone: line(40, 'This is too long for a phone number.').refine(
      (phone) => phone === '' || /^[+()\d\s./-]{5,}$/.test(phone),
      'This does not look like a phone number. Use digits, for example +1 555 0101.',
    ),
    email: line(200, 'This is too long for an e-mail address.').refine(
      (email) => email === '' || z.email().safeParse(email).success,
      'This does not look like an e-mail address. It needs an @, for example name@example.org.',
    ),
    about: line(200, 'Write in a few words what it is about: up to 200 characters.'),
    message: z
      .string()
      .max(2000, 'This is too long. Shorten it to 2,000 characters, or tell us on the phone.')
      .transform((text) => text.replaceAll('\r\n', '\n').trim()),
    consent: z.literal('yes', {error: 'We need your consent to use these details to answer you.'}),
  })
  .superRefine(({phone, email}, context) => {
    if (phone === '' && email === '')
      context.addIssue({
        code: 'custom',
        path: ['phone'],
        message: 'Give a phone number or an e-mail address, so that we can answer you.',
      })
  })

/** What a patient asks for. It is handed over and then forgotten: never stored, never logged. */
export type ConsultationRequest = z.output<typeof model>

export const fieldNames = ['name', 'phone', 'email', 'about', 'message', 'consent'] as const
export type FieldName = (typeof fieldNames)[number]

/** What was typed, by field; what is missing is empty. */
export type Typed = Readonly<Record<FieldName, string>>
/** What is wrong, by field, in words for the patient. */
export type Complaints = Readonly<Partial<Record<FieldName, string>>>

export const nothingTyped: Typed = {name: '', phone: '', email: '', about: '', message: '', consent: ''}

/** No person sees this field, so what fills it in is a program. */
export const trapName = 'website'

/** What stands in a form that was sent. */
export function typedIn(form: URLSearchParams): Typed {
  const of = (name: FieldName) => form.get(name) ?? ''
  return {
    name: of('name'),
    phone: of('phone'),
    email: of('email'),
    about: of('about'),
    message: of('message'),
    consent: of('consent'),
  }
}

export type Read =
  | {readonly isRight: true; readonly request: ConsultationRequest}
  | {readonly isRight: false; readonly complaints: Complaints}

/** Checks what was typed; of several complaints about a field the first is told. */
export function readRequest(typed: Typed): Read {
  const read = model.safeParse(typed)
  if (read.success) return {isRight: true, request: read.data}
  const complaints: Partial<Record<FieldName, string>> = {}
  for (const {path, message} of read.error.issues) {
    const name = fieldNames.find((each) => each === path[0])
    if (name !== undefined) complaints[name] ??= message
  }
  // Where other fields are wrong, zod has not asked yet whether there is a way to answer.
  if (typed.phone.trim() === '' && typed.email.trim() === '')
    complaints.phone ??= 'Give a phone number or an e-mail address, so that we can answer you.'
  return {isRight: false, complaints}
}
