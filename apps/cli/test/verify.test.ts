import {generateKeyPairSync} from 'node:crypto'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {createServer, type Server} from 'node:http'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {signManifest} from '../src/manifest/signature.ts'
import {type Recorded, recordBuildOf} from './recorded-builds.ts'
import {runApart} from './run-apart.ts'

describe('caveat verify', () => {
  const folder = mkdtempSync(join(tmpdir(), 'caveat-verify-'))
  const publicFile = join(folder, 'public.pem')
  const env = {CAVEAT_SNAPSHOT: join(folder, 'snapshot')}
  let recorded: Recorded
  let server: Server
  let online: Map<string, string>
  let url: string

  beforeAll(async () => {
    recorded = recordBuildOf(folder, '2026-03-01T10:00:00.000Z')
    const keys = generateKeyPairSync('ed25519')
    signManifest(recorded.path, keys.privateKey)
    writeFileSync(publicFile, keys.publicKey.export({type: 'spki', format: 'pem'}))
    server = createServer(({url: address = '/'}, response) => {
      const html = online.get(address)
      response.writeHead(html === undefined ? 404 : 200, {'content-type': 'text/html; charset=utf-8'})
      response.end(html)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    if (typeof address !== 'object' || address === null) throw new Error('no port')
    url = `http://127.0.0.1:${address.port}`
  })
  beforeEach(() => {
    online = new Map(recorded.pages)
  })
  afterAll(() => {
    server.close()
    rmSync(folder, {recursive: true})
  })

  const change = (address: string, from: string, to: string) =>
    online.set(address, (online.get(address) ?? '').replace(from, to))

  it('finds a site as it was built, by the newest manifest and its signature', async () => {
    change('/treatments/laser-hair-reduction', '<main>', '<main >\n')
    const {code, out, errors} = await runApart(['verify', `${url}/`, '--public-key', publicFile], env)
    expect(errors).toBe('')
    expect(out).toContain(`✓ The signature is by the key in ${publicFile}.`)
    expect(out).toContain('✓ /: as it was built')
    expect(out).toContain('✓ /treatments/laser-hair-reduction: the same words, in other bytes')
    expect(out).toContain('The site is what was built.')
    expect(code).toBe(0)
  })

  it('names pages that are missing, changed or unknown, and the first words that differ', async () => {
    online.delete('/treatments/laser-hair-reduction')
    change('/treatments/light-chemical-peel', 'a few minutes', 'an hour')
    change('/', '<ul>', '<ul><li><a href="/offers?from=home#top">Offers</a></li>')
    online.set('/offers', '<!doctype html><p>Half price.')
    const {code, out} = await runApart(['verify'], {...env, SITE_URL: url})
    expect(out).toContain('✗ /treatments/laser-hair-reduction: is not there (HTTP 404)')
    expect(out).toMatch(
      /✗ \/treatments\/light-chemical-peel: says something else\n +built .* for a few minutes.*\n +online .* for an hour/,
    )
    expect(out).toContain('✗ /offers: is online, and not in the manifest')
    expect(out).toContain('✗ /: says something else')
    expect(out).toMatch(/4 of \d+ are not as they should be/)
    expect(code).toBe(1)
  })

  it('tells a manifest that was changed, or is not signed by the key', async () => {
    const altered = join(folder, recorded.path.split('/').at(-1) ?? '')
    writeFileSync(altered, readFileSync(recorded.path, 'utf8').replaceAll('a few minutes', 'an hour'))
    writeFileSync(`${altered}.sig`, readFileSync(`${recorded.path}.sig`))
    const {code, out} = await runApart(
      ['verify', url, '--manifest', altered, '--public-key', publicFile],
      env,
    )
    expect(out).toContain('✗ The manifest was changed after it was written')
    expect(out).toContain('✗ The signature is not of this manifest')
    expect(code).toBe(1)
  })

  it('says why there is nothing to compare', async () => {
    const runs = await Promise.all([
      runApart(['verify', 'http://127.0.0.1:1'], env),
      runApart(['verify', url], {CAVEAT_SNAPSHOT: join(folder, 'elsewhere', 'snapshot')}),
      runApart(['verify', url, '--public-key', recorded.path], env),
      runApart(['verify', 'clinic'], env),
    ])
    expect(runs.map(({code, out}) => [code, out])).toEqual(runs.map(() => [2, '']))
    expect(runs.map(({errors}) => errors)).toEqual(
      [
        'did not answer',
        'There is no manifest in',
        'cannot be used as --public-key',
        'not a web address',
      ].map((said) => expect.stringContaining(said)),
    )
  })
})
