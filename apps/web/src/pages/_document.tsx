import NextDocument, {
  type DocumentContext,
  type DocumentProps,
  Head,
  Html,
  Main,
  NextScript,
} from 'next/document'
import {nonceHeader} from '../../security-headers.ts'

/** While developing, a page that is open shows new content by itself. */
const reloadOnNewContent =
  "new EventSource('/api/content-changes').addEventListener('message', function () { location.reload() })"

type Props = DocumentProps & {readonly nonce?: string | undefined}

const Document = ({nonce}: Props) => (
  <Html lang="en-US">
    <Head nonce={nonce} />
    <body>
      <Main />
      <NextScript nonce={nonce} />
      {process.env.NODE_ENV === 'development' && <script>{reloadOnNewContent}</script>}
    </body>
  </Html>
)
/** The preview's own scripts are let in by a word of each answer; pages that are files have no script, and no word. */
Document.getInitialProps = async (context: DocumentContext) => {
  const nonce = context.req?.headers[nonceHeader]
  return {
    ...(await NextDocument.getInitialProps(context)),
    nonce: typeof nonce === 'string' ? nonce : undefined,
  }
}

export default Document
