import {Head, Html, Main, NextScript} from 'next/document'

const Document = () => (
  <Html lang="en-US">
    <Head />
    <body>
      <Main />
      <NextScript />
    </body>
  </Html>
)
export default Document
