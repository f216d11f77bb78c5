import {Complaint, described, Field, idOf} from './Field.tsx'
import {type Complaints, fieldNames, type Typed, trapName} from './request.ts'

type RequestFormProps = {readonly typed: Typed; readonly complaints: Complaints; readonly clinic: string}

/** The form. It needs no script: the server checks it, and gives back what was typed. */
export const RequestForm = ({typed, complaints, clinic}: RequestFormProps) => {
  const firstWrong = fieldNames.find((name) => complaints[name] !== undefined)
  const shared = {typed, complaints}
  return (
    <form className="request" method="post" action="/consultation" noValidate>
      <Field
        {...shared}
        name="name"
        label="Your name"
        autoComplete="name"
        isRequired
        isFirstWrong={firstWrong === 'name'}
      />
      <Field
        {...shared}
        name="phone"
        label="Phone number"
        hint="A phone number or an e-mail address is enough."
        type="tel"
        autoComplete="tel"
        isFirstWrong={firstWrong === 'phone'}
      />
      <Field
        {...shared}
        name="email"
        label="E-mail address"
        type="email"
        autoComplete="email"
        isFirstWrong={firstWrong === 'email'}
      />
      <Field
        {...shared}
        name="about"
        label="What is it about? (optional)"
        hint="A treatment, or a few words."
        isFirstWrong={firstWrong === 'about'}
      />
      <div>
        <label htmlFor={idOf('message')}>Your question (optional)</label>
        <p className="hint" id={`${idOf('message')}-hint`}>
          Please write nothing here about your health that can wait for the visit.
        </p>
        <Complaint name="message" complaints={complaints} />
        <textarea
          id={idOf('message')}
          name="message"
          rows={5}
          defaultValue={typed.message}
          {...described('message', complaints, true)}
        />
      </div>
      <div>
        <Complaint name="consent" complaints={complaints} />
        <div className="consent">
          <input
            id={idOf('consent')}
            name="consent"
            type="checkbox"
            value="yes"
            required
            defaultChecked={typed.consent === 'yes'}
            {...described('consent', complaints, false)}
          />
          <label htmlFor={idOf('consent')}>
            {clinic} may use these details to answer me. This site keeps no copy of them.
          </label>
        </div>
      </div>
      <div className="trap" aria-hidden="true">
        <label htmlFor="request-trap">Leave this empty</label>
        <input id="request-trap" name={trapName} type="text" tabIndex={-1} autoComplete="off" />
      </div>
      <button type="submit">Send</button>
    </form>
  )
}
