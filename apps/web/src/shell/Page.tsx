import type {SiteSettings} from '@caveat/content'
import type {ReactNode} from 'react'
import {Masthead} from './Masthead.tsx'
import {PageHead, type PageHeadProps} from './PageHead.tsx'
import {SiteFooter} from './SiteFooter.tsx'

type PageProps = Omit<PageHeadProps, 'accent'> & {readonly site: SiteSettings; readonly children: ReactNode}

/** What every page has around its content. */
export const Page = ({site, children, ...head}: PageProps) => (
  <>
    <PageHead {...head} accent={site.accent} />
    <a className="skip" href="#content">
      Skip to the content
    </a>
    <Masthead site={site} />
    <main id="content">{children}</main>
    <SiteFooter site={site} />
  </>
)
