import type {Finding} from '@caveat/claims'

/** What stands in the preview in place of a page that cannot be made of its draft yet. */
export const Unfinished = ({findings}: {findings: readonly Finding[]}) => (
  <main id="content">
    <h1>This draft is not complete yet</h1>
    <ul>
      {findings.map(({document, path, message}) => (
        <li key={`${document.id} ${path}`}>
          {document.title}: {message}
        </li>
      ))}
    </ul>
  </main>
)
