import {z} from 'zod'
import type {Publisher} from '../live/publisher.ts'
import {renderToString} from '../render/render-html.ts'

type Status = ReturnType<Publisher['status']>

const reasons = z
  .array(z.object({message: z.string(), document: z.object({title: z.string()}), path: z.string()}))
  .catch([])

const css = `body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}
table{border-collapse:collapse;width:100%}td,th{text-align:start;vertical-align:top;padding:.4rem .8rem .4rem 0;border-bottom:1px solid #8886}`

const Held = ({held, studio}: {held: Status['held']; studio: string}) => (
  <table>
    <thead>
      <tr>
        <th scope="col">Page</th>
        <th scope="col">Since</th>
        <th scope="col">Why</th>
      </tr>
    </thead>
    <tbody>
      {held.map(({id, since, findings}) => (
        <tr key={id}>
          <td>
            {id === 'site' ? 'Lists and settings' : <a href={`${studio}/intent/edit/id=${id}`}>{id}</a>}
          </td>
          <td>{since}</td>
          <td>
            <ul>
              {reasons.parse(findings).map(({message, document, path}) => (
                <li key={`${path} ${message}`}>
                  {document.title}: {message}
                </li>
              ))}
            </ul>
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)

const StatusPage = ({status, studio}: {status: Status; studio: string}) => (
  <html lang="en">
    {/* biome-ignore lint/style/noHeadElement: a document of its own, which Next does not make */}
    <head>
      <meta charSet="utf-8" />
      <title>Publishing</title>
      <meta name="viewport" content="width=device-width" />
      <meta name="robots" content="noindex" />
      <meta httpEquiv="refresh" content="10" />
      <style>{css}</style>
    </head>
    <body>
      <h1>Publishing</h1>
      <p>
        {status.queue.waiting === 0
          ? 'All pages are made.'
          : `${status.queue.waiting} pages wait to be made.`}{' '}
        {status.queue.madeSinceStart} were made since the site was started. Last event:{' '}
        {status.lastEvent ?? 'none'}.
      </p>
      <h2>Pages that are not shown as they are published</h2>
      {status.held.length === 0 ? <p>None.</p> : <Held held={status.held} studio={studio} />}
      <h2>What changes next by itself</h2>
      <p>
        {status.nextChange === undefined ? 'Nothing.' : `${status.nextChange.day}: ${status.nextChange.what}`}
      </p>
      <h2>What happened</h2>
      <ul>
        {status.events.map(({n, at, what}) => (
          <li key={n}>
            {at} {what}
          </li>
        ))}
      </ul>
    </body>
  </html>
)

/** The page for staff, whole. */
export const statusPage = (status: Status): string =>
  renderToString(<StatusPage status={status} studio={process.env.STUDIO_URL ?? ''} />)
