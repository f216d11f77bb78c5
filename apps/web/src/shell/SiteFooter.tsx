import type {SiteSettings} from '@caveat/content'
import {phoneAddress} from './phone-address.ts'

/** The foot of every page: what to do in an emergency, how to reach the clinic, further pages, the legal notice. */
export const SiteFooter = ({site}: {site: SiteSettings}) => (
  <footer className="site-footer">
    <div className="emergency">
      <h2>In an emergency</h2>
      <p>{site.emergency}</p>
    </div>
    <div className="reach">
      <h2>{site.clinicName}</h2>
      {site.tagline !== undefined && <p>{site.tagline}</p>}
      <address>
        {site.address !== undefined && <p>{site.address}</p>}
        <p>
          <a href={phoneAddress(site)}>{site.phone}</a>
        </p>
        {site.email !== undefined && (
          <p>
            <a href={`mailto:${site.email}`}>{site.email}</a>
          </p>
        )}
      </address>
    </div>
    <nav className="more-pages" aria-label="More about us">
      <ul>
        <li>
          <a href="/consultation">Ask for a consultation</a>
        </li>
        <li>
          <a href="/people">Our people</a>
        </li>
        <li>
          <a href="/claims-and-notes">Claims and their notes</a>
        </li>
      </ul>
    </nav>
    {site.legalNotice !== undefined && <p className="legal">{site.legalNotice}</p>}
  </footer>
)
