import type {ReactNode} from 'react'
import type {Complaints, FieldName, Typed} from './request.ts'

/** The id of a field, and of the words about it. */
export const idOf = (name: FieldName): string => `request-${name}`

/** What a field says of its complaint and its hint to whoever hears the page. */
export const described = (name: FieldName, complaints: Complaints, hasHint: boolean) => ({
  'aria-invalid': complaints[name] === undefined ? undefined : true,
  'aria-describedby':
    [complaints[name] === undefined ? '' : `${idOf(name)}-wrong`, hasHint ? `${idOf(name)}-hint` : '']
      .filter((id) => id !== '')
      .join(' ') || undefined,
})

type FieldProps = {
  readonly name: FieldName
  readonly label: string
  readonly hint?: string
  readonly type?: 'text' | 'tel' | 'email'
  readonly autoComplete?: string
  readonly isRequired?: boolean
  readonly typed: Typed
  readonly complaints: Complaints
  /** Whether it is the first that is wrong: there the patient goes on. */
  readonly isFirstWrong: boolean
}

export const Complaint = ({name, complaints}: Pick<FieldProps, 'name' | 'complaints'>): ReactNode =>
  complaints[name] !== undefined && (
    <p className="wrong" id={`${idOf(name)}-wrong`}>
      {complaints[name]}
    </p>
  )

/** A field of one line, with its label, hint and complaint. */
export const Field = ({name, label, hint, type = 'text', typed, complaints, ...more}: FieldProps) => (
  <div>
    <label htmlFor={idOf(name)}>{label}</label>
    {hint !== undefined && (
      <p className="hint" id={`${idOf(name)}-hint`}>
        {hint}
      </p>
    )}
    <Complaint name={name} complaints={complaints} />
    <input
      id={idOf(name)}
      name={name}
      type={type}
      defaultValue={typed[name]}
      autoComplete={more.autoComplete}
      required={more.isRequired}
      // biome-ignore lint/a11y/noAutofocus: after a form came back, the field to correct is where the patient goes on
      autoFocus={more.isFirstWrong}
      {...described(name, complaints, hint !== undefined)}
    />
  </div>
)
