import type {Source} from './prepare.ts'

const addressOf = ({url, doi}: Source) => url ?? (doi === undefined ? undefined : `https://doi.org/${doi}`)

/** What the claims of a page rest on: without numbers, which would look like those of the notes. */
export const Sources = ({sources}: {sources: readonly Source[]}) =>
  sources.length > 0 && (
    <section id="sources" className="sources" aria-labelledby="sources-heading">
      <h2 id="sources-heading">Sources</h2>
      <ul>
        {sources.map((source) => {
          const address = addressOf(source)
          return (
            <li key={[source.citation, source.locator, source.url].join()}>
              {address === undefined ? source.citation : <a href={address}>{source.citation}</a>}
              {source.locator !== undefined && ` ${source.locator}.`}
            </li>
          )
        })}
      </ul>
    </section>
  )
