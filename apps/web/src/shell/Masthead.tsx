import type {SiteSettings} from '@caveat/content'
import {phoneAddress} from './phone-address.ts'

/** The head of every page: who speaks here, the ways to all treatments, and the phone number. */
export const Masthead = ({site}: {site: SiteSettings}) => (
  <header className="masthead">
    <a className="wordmark" href="/">
      {site.clinicName}
    </a>
    <nav aria-label="Main">
      <ul>
        <li className="to-treatments">
          <a href="/">All treatments</a>
        </li>
        <li>
          <a href="/search">Search</a>
        </li>
        <li>
          <a className="call" href={phoneAddress(site)}>
            Call <span>{site.phone}</span>
          </a>
        </li>
      </ul>
    </nav>
  </header>
)
