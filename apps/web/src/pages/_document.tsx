import {Head, Html, Main, NextScript} from 'next/document'

/** While developing, a page that is open shows new content by itself. */
const reloadOnNewContent =
  "new EventSource('/api/content-changes').addEventListener('message', function () { location.reload() })"

const Document = () => (
  <Html lang="en-US">
    <Head />
    <body>
      <Main />
      <NextScript />
      {process.env.NODE_ENV === 'development' && <script>{reloadOnNewContent}</script>}
    </body>
  </Html>
)
export default Document
