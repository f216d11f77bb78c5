import type {SiteSettings} from '@caveat/content'
import type {ReactNode} from 'react'
import {Opening} from '../shell/Opening.tsx'
import {Page} from '../shell/Page.tsx'
import {phoneAddress} from '../shell/phone-address.ts'
import {idOf} from './Field.tsx'
import {RequestForm} from './RequestForm.tsx'
import {type Complaints, fieldNames, type Typed} from './request.ts'

/** What the page shows: the phone number alone, the form, what came of it. */
export type ConsultationShows =
  | {readonly kind: 'phone'}
  | {readonly kind: 'form'; readonly typed: Typed; readonly complaints: Complaints}
  | {readonly kind: 'sent'}
  | {readonly kind: 'refused'}
  | {readonly kind: 'failed'; readonly isTooOften: boolean; readonly typed: Typed}

export type ConsultationPageProps = {
  readonly site: SiteSettings
  readonly shows: ConsultationShows
  readonly styles: string
}

const Phone = ({site}: {site: SiteSettings}) => <a href={phoneAddress(site)}>{site.phone}</a>

const Complained = ({complaints}: {complaints: Complaints}) => (
  <section className="complaints" role="alert" aria-labelledby="complaints-heading">
    <h2 id="complaints-heading">Something is missing or not clear</h2>
    <ul>
      {fieldNames.map(
        (name) =>
          complaints[name] !== undefined && (
            <li key={name}>
              <a href={`#${idOf(name)}`}>{complaints[name]}</a>
            </li>
          ),
      )}
    </ul>
  </section>
)

function content(shows: ConsultationShows, site: SiteSettings): ReactNode {
  switch (shows.kind) {
    case 'phone':
      return (
        <p>
          Call us on <Phone site={site} />, and we will find a time together.
        </p>
      )
    case 'sent':
      return (
        <p role="status">
          Thank you. Your request is on its way to us. If it is urgent, call us on <Phone site={site} />.
        </p>
      )
    case 'refused':
      return (
        <div className="complaints" role="alert">
          <p>
            This form was not sent from this page, or in a way that we cannot read. Nothing was kept.{' '}
            <a href="/consultation">Open the form again</a>, or call us on <Phone site={site} />.
          </p>
        </div>
      )
    case 'failed':
      return (
        <>
          <div className="complaints" role="alert">
            <p>
              {shows.isTooOften
                ? 'Many requests have come within a short time, so this one was not sent.'
                : 'Your request could not be sent.'}{' '}
              Nothing was kept. Please call us on <Phone site={site} />, or send it again later.
            </p>
          </div>
          <RequestForm typed={shows.typed} complaints={{}} clinic={site.clinicName} />
        </>
      )
    case 'form': {
      const isWrong = Object.keys(shows.complaints).length > 0
      return (
        <>
          {isWrong && <Complained complaints={shows.complaints} />}
          <RequestForm typed={shows.typed} complaints={shows.complaints} clinic={site.clinicName} />
        </>
      )
    }
  }
}

/** Where a patient asks for a consultation. */
export const ConsultationPage = ({site, shows, styles}: ConsultationPageProps) => {
  const isWrong = shows.kind === 'form' && Object.keys(shows.complaints).length > 0
  return (
    <Page
      site={site}
      title={`${isWrong ? 'Please check: ' : ''}Ask for a consultation · ${site.clinicName}`}
      description={`How to ask for a consultation at ${site.clinicName}.`}
      address="/consultation"
      isUnlisted={shows.kind !== 'phone' && shows.kind !== 'form'}
      styles={styles}
    >
      <Opening title="Ask for a consultation">
        <p>
          For emergencies and for worries after a treatment this is not the way: see the foot of this page, or
          call <Phone site={site} />.
        </p>
      </Opening>
      <div className="listing">{content(shows, site)}</div>
    </Page>
  )
}
