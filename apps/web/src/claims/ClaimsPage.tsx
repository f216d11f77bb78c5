import type {SiteSettings} from '@caveat/content'
import {Opening} from '../shell/Opening.tsx'
import {Page} from '../shell/Page.tsx'

export type ClaimsPageProps = {
  readonly site: SiteSettings
  readonly notes: readonly {
    readonly id: string
    readonly text: string
    readonly pages: readonly {readonly title: string; readonly address: string}[]
    /** How many further pages print it. */
    readonly more: number
  }[]
  readonly styles: string
}

/** How claims and their notes work, and every note that stands on a page. */
export const ClaimsPage = ({site, notes, styles}: ClaimsPageProps) => (
  <Page
    site={site}
    title={`Claims and their notes · ${site.clinicName}`}
    description={`What the small marks on the pages of ${site.clinicName} mean, and every note that they lead to.`}
    address="/claims-and-notes"
    styles={styles}
  >
    <Opening title="Claims and their notes">
      <p>What the small marks on our pages mean, and what stands behind a sentence that carries one.</p>
    </Opening>
    <div className="listing prose">
      <section aria-labelledby="marks-heading">
        <h2 id="marks-heading">What a mark is</h2>
        <p>
          Some sentences say what a treatment does, for whom, how soon or how often. We call such a sentence a
          claim. At its end stands a small mark, such as * or a number. It leads to a note at the foot of the
          page, and the note leads back.
        </p>
        <p>
          The note says what you have to know to judge the sentence: for example that people differ, how many
          were studied, or where a time comes from. The same note has the same mark all over a page.
        </p>
      </section>
      <section aria-labelledby="behind-heading">
        <h2 id="behind-heading">What stands behind a claim</h2>
        <ul>
          <li>The words of each claim are written down once. A page uses these words.</li>
          <li>For each claim the clinic keeps what it rests on. Pages list it under “Sources”.</li>
          <li>
            A claim that ends or is taken back is left out of every page, or the page gives way to a notice.
          </li>
          <li>
            Where a clinician has checked a page, the name and the day stand under its title, with the day it
            is due again.
          </li>
        </ul>
      </section>
      <section aria-labelledby="not-heading">
        <h2 id="not-heading">What a note is not</h2>
        <p>
          A note is no advice for you. Risks stand in the text, under “Safety information”, and in no note
          alone. If a sentence is unclear to you, or seems wrong, tell us.
        </p>
      </section>
      {notes.length > 0 && (
        <section aria-labelledby="all-heading">
          <h2 id="all-heading">Every note on our pages</h2>
          <ul className="notes-in-use">
            {notes.map(({id, text, pages, more}) => (
              <li key={id}>
                <p>{text}</p>
                <p className="places">
                  On{' '}
                  {pages.map(({title, address}, index) => (
                    <span key={address}>
                      {index > 0 && ', '}
                      <a href={address}>{title}</a>
                    </span>
                  ))}
                  {more > 0 && ` and ${more} more`}
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  </Page>
)
