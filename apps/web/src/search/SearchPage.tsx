import type {SiteSettings} from '@caveat/content'
import Head from 'next/head'
import {Opening} from '../shell/Opening.tsx'
import {Page} from '../shell/Page.tsx'

export type SearchPageProps = {
  readonly site: SiteSettings
  readonly entries: readonly {
    readonly title: string
    readonly address: string
    readonly summary: string | null
    /** Further words by which it is found. */
    readonly words: string
  }[]
  readonly styles: string
}

/** All treatments as a list. The script of this page, which no other has, shows only those that match. */
export const SearchPage = ({site, entries, styles}: SearchPageProps) => (
  <Page
    site={site}
    title={`Search · ${site.clinicName}`}
    description={`Find a treatment at ${site.clinicName}.`}
    address="/search"
    styles={styles}
  >
    <Head>
      <script key="search" type="module" src="/search.js" />
    </Head>
    <Opening title="Find a treatment">
      <search hidden>
        <form action="/search">
          <label htmlFor="words">Treatment, part of the body or concern</label>
          <div>
            <input id="words" type="search" name="q" autoComplete="off" enterKeyHint="search" />
            <button type="submit">Search</button>
          </div>
        </form>
      </search>
      <noscript>
        <p>These are all our treatments, by name.</p>
      </noscript>
    </Opening>
    <div className="listing">
      <p role="status" id="found" />
      <ul className="cards" id="entries">
        {entries.map(({title, address, summary, words}) => (
          <li key={address} data-words={words}>
            <h2>
              <a href={address}>{title}</a>
            </h2>
            {summary !== null && <p>{summary}</p>}
          </li>
        ))}
      </ul>
    </div>
  </Page>
)
