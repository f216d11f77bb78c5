import Head from 'next/head'

export type PageHeadProps = {
  readonly title: string
  readonly description?: string | undefined
  /** Path of the page; none for a page that is not to be found by its address. */
  readonly address?: string | undefined
  /** All CSS of the page: it travels inside the page, so that one request is enough. */
  readonly styles: string
}

const icon =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Crect width='32' height='32' rx='8' fill='%2374325a'/%3E%3Cpath d='M16 7v18M8.2 11.5l15.6 9M8.2 20.5l15.6-9' stroke='%23fff' stroke-width='3.5' stroke-linecap='round'/%3E%3C/svg%3E"

const site = process.env.NEXT_PUBLIC_SITE_URL

export const PageHead = ({title, description, address, styles}: PageHeadProps) => (
  <Head>
    <title>{title}</title>
    <meta name="viewport" content="width=device-width" />
    {description !== undefined && <meta name="description" content={description} />}
    {site && address !== undefined && <link rel="canonical" href={new URL(address, site).href} />}
    <link rel="icon" href={icon} />
    <style>{styles}</style>
  </Head>
)
