import Head from 'next/head'
import {siteOrigin} from '../findable/site-address.ts'
import {defaultAccent} from '../styles/tokens.ts'

export type PageHeadProps = {
  readonly title: string
  readonly description?: string | undefined
  /** Path of the page; none for a page that is not to be found by its address. */
  readonly address?: string | undefined
  /** Whether search engines are asked to leave the page out. */
  readonly isUnlisted?: boolean
  /** The same in another form: its kind and address. */
  readonly alternate?: {readonly type: string; readonly href: string} | undefined
  /** Path of the picture that stands for the page where it is shared. */
  readonly picture?: string | undefined
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

/** How the page looks where somebody shares it; only a site that knows its own address can say. */
const sharedAs = ({title, description, address, picture = '/open-graph/clinic.png'}: PageHeadProps) => {
  const site = siteOrigin()
  if (site === undefined || address === undefined) return []
  return [
    <link key="canonical" rel="canonical" href={new URL(address, site).href} />,
    <meta key="og:title" property="og:title" content={title} />,
    <meta key="og:type" property="og:type" content="website" />,
    <meta key="og:url" property="og:url" content={new URL(address, site).href} />,
    <meta key="og:image" property="og:image" content={new URL(picture, site).href} />,
    <meta key="twitter:card" name="twitter:card" content="summary_large_image" />,
    ...(description === undefined
      ? []
      : [<meta key="og:description" property="og:description" content={description} />]),
  ]
}

export const PageHead = (props: PageHeadProps) => {
  const {title, description, isUnlisted = false, alternate, accent = defaultAccent, data, styles} = props
  return (
    <Head>
      <title>{title}</title>
      {description !== undefined && <meta name="description" content={description} />}
      {isUnlisted && <meta name="robots" content="noindex" />}
      {!isUnlisted && sharedAs(props)}
      {alternate !== undefined && <link rel="alternate" {...alternate} />}
      <link rel="icon" href={iconIn(accent)} />
      <style>{styles}</style>
      {data !== undefined && (
        // biome-ignore lint/security/noDangerouslySetInnerHtml: `serialised` lets no text end the element
        <script type="application/ld+json" dangerouslySetInnerHTML={{__html: data}} />
      )}
    </Head>
  )
}
