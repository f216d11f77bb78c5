import type {ReactNode} from 'react'

export const metadata = {robots: {index: false, follow: false}}

/** Around the pages of the preview, which are the only ones here: what patients see is in `src/pages`. */
export default function Layout({children}: {children: ReactNode}) {
  return (
    <html lang="en-US">
      <body>{children}</body>
    </html>
  )
}
