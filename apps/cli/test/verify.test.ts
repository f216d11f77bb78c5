import {generateKeyPairSync} from 'node:crypto'
import {copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {createServer, type Server} from 'node:http'
import {tmpdir} from 'node:os'
import {basename, join} from 'node:path'
import {contentOf, nameOf, sha256Of} from '@caveat/content/records'
import {readManifest} from '../src/manifest/files.ts'
import {type Recorded, recordBuildOf} from './recorded-builds.ts'
import {runApart} from './run-apart.ts'

const peel = '/treatments/light-chemical-peel'
const laser = '/treatments/laser-hair-reduction'

describe('caveat verify', () => {
  const folder = mkdtempSync(join(tmpdir(), 'caveat-verify-'))
  const keys = generateKeyPairSync('ed25519')
  const publicFile = join(folder, 'public.pem')
  const privateFile = join(folder, 'key.pem')
  const env = {CAVEAT_SNAPSHOT: join(folder, 'snapshot')}
  let recorded: Recorded
  let server: Server
  let online: Map<string, string>
  let type: string
  let url: string

  beforeAll(async () => {
    recorded = recordBuildOf(folder, '2026-03-01T10:00:00.000Z', [], {key: keys.privateKey})
    writeFileSync(publicFile, keys.publicKey.export({type: 'spki', format: 'pem'}))
    writeFileSync(privateFile, keys.privateKey.export({type: 'pkcs8', format: 'pem'}))
    server = createServer(({url: address = '/'}, response) => {
      const html = online.get(address)
      response.writeHead(html === undefined ? 404 : 200, {'content-type': type})
      response.end(html)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    if (typeof address !== 'object' || address === null) throw new Error('no port')
    url = `http://127.0.0.1:${address.port}`
  })
  beforeEach(() => {
    online = new Map(recorded.pages)
    type = 'text/html; charset=utf-8'
  })
  afterAll(() => {
    server.close()
    rmSync(folder, {recursive: true})
  })

  const change = (address: string, from: string, to: string) => {
    const before = online.get(address) ?? ''
    expect(before).toContain(from)
    online.set(address, before.replace(from, to))
  }
  const verify = (...args: readonly string[]) => runApart(['verify', url, ...args], env)

  it('finds a site as it was built, by the newest manifest and its signature', async () => {
    const {code, out, errors} = await runApart(['verify', `${url}/`, '--public-key', publicFile], env)
    expect(errors).toBe('')
    expect(out).toContain('✓ The manifest is signed by the key.')
    expect(out).toContain('✓ /: as it was built')
    expect(out).toContain(`✓ ${laser}: as it was built`)
    expect(out).toContain('The site is what was built.')
    expect(code).toBe(0)
  })

  it('finds other bytes, and accepts them where text alone is asked for and nothing else is another', async () => {
    change(laser, '<main>', '<!-- by a service --><MAIN >\n')
    change(laser, '<a href="#note-1">', '<a href=#note-1>')
    const [whole, text] = await Promise.all([verify(), verify('--text-only')])
    expect(whole.out).toContain(`✗ ${laser}: the same text, in other bytes`)
    expect(whole.code).toBe(1)
    expect(text.out).toContain(`✓ ${laser}: the same text, in other bytes`)
    expect(text.out).toContain('The site says what was built.')
    expect(text.code).toBe(0)
  })

  it('is not content with the same words where something may hide them, nor where text alone is asked for', async () => {
    change(peel, 'p{color:#222}', 'p{color:#222}#note-1{display:none}')
    change(laser, '</main>', '</main><script>document.title=""</script>')
    const [whole, text] = await Promise.all([verify(), verify('--text-only')])
    for (const {code, out} of [whole, text]) {
      expect(out).toContain(`✗ ${peel}: has the same words, but`)
      expect(out).toContain(`✗ ${laser}: has the same words, but`)
      expect(out).toMatch(/2 of \d+ are not as they should be/)
      expect(code).toBe(1)
    }
  })

  it('names pages that are missing, changed or unknown, and the first words that differ', async () => {
    online.delete(laser)
    change(peel, 'a few minutes', 'an hour')
    change('/', '<ul>', '<ul><li><a href="/offers?from=home#top">Offers</a></li>')
    online.set('/offers', '<!doctype html><p>Half price.')
    const {code, out} = await runApart(['verify'], {...env, SITE_URL: url})
    expect(out).toContain(`✗ ${laser}: is not there (HTTP 404)`)
    expect(out).toMatch(
      /✗ \/treatments\/light-chemical-peel: does not say what is recorded\n +recorded .* for a few minutes.*\n +online .* for an hour/,
    )
    expect(out).toContain('✗ /offers: is online, and not in the manifest')
    expect(out).toContain('✗ /: does not say what is recorded')
    expect(out).toMatch(/4 of \d+ are not as they should be/)
    expect(code).toBe(1)
  })

  it('does not take for a page what browsers show as its source', async () => {
    type = 'text/plain'
    const {code, out} = await verify('--text-only')
    expect(out).toContain('✗ /: is not there (HTTP 200, text/plain)')
    expect(code).toBe(1)
  })

  /** Writes the manifest with other words in it beside the real one, under a name of its own. */
  const altered = (name: (content: string) => string, change: (content: string) => string) => {
    const content = change(readFileSync(recorded.path, 'utf8'))
    const path = join(folder, name(content))
    writeFileSync(path, content)
    copyFileSync(`${recorded.path}.sig`, `${path}.sig`)
    return path
  }
  const another = (content: string) => content.replaceAll('a few minutes', 'an hour')
  const ownName = (content: string) => nameOf(JSON.parse(content).builtAt, content)

  it.each([
    ['under its name', () => basename(recorded.path), another, 'its name should be'],
    ['under any other name', () => 'manifest.json', another, 'its name should be'],
    ['with the hash of its name recomputed', ownName, another, `the text of ${peel} has another hash`],
    ['written otherwise', ownName, (content: string) => content.replace(':', ': '), 'not the canonical JSON'],
  ])('tells a manifest that was changed, %s', async (_what, name, changed, said) => {
    const path = altered(name, changed)
    const {code, out} = await verify('--manifest', path, '--public-key', publicFile)
    expect(out).toContain('✗ The manifest was changed after it was written')
    expect(out).toContain(said)
    expect(out).toContain('✗ The signature is not of this manifest by this key.')
    expect(code).toBe(1)
  })

  it('tells a manifest of which every hash was recomputed by its signature, and by the words of the page', async () => {
    const {record: manifest} = readManifest(recorded.path)
    const pages = manifest.pages.map((page) => {
      const text = another(page.text)
      return {...page, text, textSha256: sha256Of(text), html: {...page.html, text: another(page.html.text)}}
    })
    const path = altered(ownName, () => contentOf({...manifest, pages}))
    const [unsigned, signed] = await Promise.all([
      verify('--manifest', path),
      verify('--manifest', path, '--public-key', publicFile),
    ])
    expect(unsigned.out).toContain(`✗ ${peel}: does not say what is recorded`)
    expect(signed.out).toContain('✗ The signature is not of this manifest by this key.')
    expect([unsigned.code, signed.code]).toEqual([1, 1])
  })

  it('says why there is nothing to compare', async () => {
    const other = generateKeyPairSync('ed448').publicKey.export({type: 'spki', format: 'pem'})
    writeFileSync(join(folder, 'ed448.pem'), other)
    writeFileSync(join(folder, 'extra.json'), readFileSync(recorded.path, 'utf8').replace('{', '{"more":1,'))
    const runs = await Promise.all([
      runApart(['verify', 'http://127.0.0.1:1'], env),
      runApart(['verify', url], {CAVEAT_SNAPSHOT: join(folder, 'elsewhere', 'snapshot')}),
      verify('--public-key', recorded.path),
      verify('--public-key', privateFile),
      verify('--public-key', join(folder, 'ed448.pem')),
      verify('--manifest', join(folder, 'extra.json')),
      runApart(['verify', 'clinic'], env),
    ])
    expect(runs.map(({code, out}) => [code, out])).toEqual(runs.map(() => [2, '']))
    expect(runs.map(({errors}) => errors)).toEqual(
      [
        'did not answer',
        'There is no manifest in',
        'it holds no PEM, not one PUBLIC KEY',
        'it holds PRIVATE KEY, not one PUBLIC KEY',
        'not for Ed25519',
        'Unrecognized key: "more"',
        'not a web address',
      ].map((said) => expect.stringContaining(said)),
    )
  })
})
