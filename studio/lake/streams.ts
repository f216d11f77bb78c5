import type {ClientConfig} from '@sanity/client'

type Fetch = ReturnType<NonNullable<ClientConfig['resolveFetch']>>

const isStream = (headers: HeadersInit | undefined) =>
  new Headers(headers).get('accept') === 'text/event-stream'

/** `http://caveat.localhost:3900/…` as `http://stream-7.localhost:3900/…`: the same server by another name. */
function byNameOfItsOwn(address: string, name: string): string {
  const url = new URL(address)
  if (!url.hostname.endsWith('.localhost')) return address
  url.hostname = `${name}.localhost`
  return url.href
}

/**
 * A browser opens six connections to a host over HTTP/1.1 and one document holds about seven event
 * streams open, so that the next request would wait for ever. Every name under `localhost` is this
 * machine: each stream gets one of its own.
 */
export const fetchWithStreamsApart: Fetch = (address, init) =>
  fetch(
    isStream(init?.headers) ? byNameOfItsOwn(address, `stream-${crypto.randomUUID().slice(0, 8)}`) : address,
    init,
  )
