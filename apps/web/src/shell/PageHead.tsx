import Head from 'next/head'
import {defaultAccent} from '../styles/tokens.ts'

export type PageHeadProps = {
  readonly title: string
  readonly description?: string | undefined
  /** Path of the page; none for a page that is not to be found by its address. */
  readonly address?: string | undefined
  /** Whether search engines are asked to leave the page out. */
  readonly isUnlisted?: boolean
  /** The colour of the emblem, # and six digits. */
  readonly accent: string | undefined
  /** Structured data of the page, as it stands in its script element. */
  readonly data?: string | undefined
  /** All CSS of the page: it travels inside the page, so that one request is enough. */
  readonly styles: string
}

/** The emblem of the masthead, as an address: a file of its own would be a second request. */
const iconIn = (accent: string): string =>
  `data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='-50 -50 100 100' fill='%23${accent.slice(1)}'%3E%3Cellipse id='p' cy='-27' rx='12' ry='22'/%3E%3Cuse href='%23p' transform='rotate(60)'/%3E%3Cuse href='%23p' transform='rotate(120)'/%3E%3Cuse href='%23p' transform='rotate(180)'/%3E%3Cuse href='%23p' transform='rotate(240)'/%3E%3Cuse href='%23p' transform='rotate(300)'/%3E%3C/svg%3E`

const site = process.env.NEXT_PUBLIC_SITE_URL

export const PageHead = ({
  title,
  description,
  address,
  isUnlisted = false,
  accent = defaultAccent,
  data,
  styles,
}: PageHeadProps) => (
  <Head>
    <title>{title}</title>
    {description !== undefined && <meta name="description" content={description} />}
    {isUnlisted && <meta name="robots" content="noindex" />}
    {site && address !== undefined && <link rel="canonical" href={new URL(address, site).href} />}
    <link rel="icon" href={iconIn(accent)} />
    <style>{styles}</style>
    {data !== undefined && (
      // biome-ignore lint/security/noDangerouslySetInnerHtml: `serialised` lets no text end the element
      <script type="application/ld+json" dangerouslySetInnerHTML={{__html: data}} />
    )}
  </Head>
)
