/**
 * With the embedded lake nothing goes to another host. The Studio asks Sanity's service for newer
 * versions and for a feedback form whatever its settings say; it is told that there are none.
 *
 * @param lake address of the lake
 */
export function stayWith(lake: string): void {
  const reach = globalThis.fetch
  const hosts = [new URL(lake).hostname, location.hostname]
  const isHere = ({hostname, protocol}: URL) =>
    !protocol.startsWith('http') || hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`))
  globalThis.fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input, location.href)
    return isHere(url) ? reach(input, init) : new Response(null, {status: 404})
  }
}
