import type {SiteSettings} from '@caveat/content'
import {Page} from '../shell/Page.tsx'
import {phoneAddress} from '../shell/phone-address.ts'
import {noticeSentence} from './notice-sentence.ts'

export type ReviewNoticeProps = {
  readonly site: SiteSettings
  /** What the treatment is called. */
  readonly title: string
  readonly address: string
  readonly styles: string
}

/**
 * What stands in place of a treatment as long as its text may not be shown. It says nothing of the treatment, and
 * no search engine is to keep it.
 */
export const ReviewNotice = ({site, title, address, styles}: ReviewNoticeProps) => (
  <Page site={site} title={`${title} · ${site.clinicName}`} address={address} isUnlisted styles={styles}>
    <div className="welcome">
      <h1>{title}</h1>
      <p>{noticeSentence}</p>
    </div>
    <div className="directory">
      <section className="reading" aria-labelledby="reach-heading">
        <h2 id="reach-heading">If you have a question</h2>
        <p>
          Call {site.clinicName} on <a href={phoneAddress(site)}>{site.phone}</a>
          {site.email !== undefined && (
            <>
              {' '}
              or write to <a href={`mailto:${site.email}`}>{site.email}</a>
            </>
          )}
          . If you have had this treatment and are worried, do not wait for this page.
        </p>
        <p>
          <a href="/">All treatments</a>
        </p>
      </section>
    </div>
  </Page>
)
