import {generateKeyPairSync, type KeyObject} from 'node:crypto'
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {Finding, Manifest} from '@caveat/claims'
import {signatureState} from '@caveat/content/records'
import {sampleDocuments} from '@caveat/content/sample'
import {readManifest} from '../src/manifest/files.ts'
import {publicKey, signingKey} from '../src/manifest/pem-key.ts'
import {recordBuildOf} from './recorded-builds.ts'
import {sampleApproval} from './sample-approval.ts'

const peel = 'claim-peel-healing'
/** The settings of the sample with something else in them. */
const settingsWith = (given: object) => {
  const settings = sampleDocuments.find(({_type}) => _type === 'siteSettings')
  return {...settings, _id: 'siteSettings', ...given}
}

const reviewer = 'person-marisol-quillfeather'
/** A warning on a document that somebody decided to publish in spite of. */
const overriddenOn = (id: string): Finding => ({
  rule: 'some-rule',
  severity: 'warning',
  document: {id, type: id.split('-')[0] ?? '', title: id},
  path: 'name',
  message: 'Say less.',
  citation: {text: 'Somebody'},
  overridden: {id: `override.${id}`, reason: 'It is her name.', who: 'Ben', at: '2026-02-03T10:00:00Z'},
})

const pageOf = ({pages}: Manifest, address: string) => pages.find((page) => page.address === address)

describe('the manifest of a build', () => {
  const folder = mkdtempSync(join(tmpdir(), 'caveat-manifest-'))
  afterAll(() => rmSync(folder, {recursive: true}))

  const {path} = recordBuildOf(folder, '2026-03-01T10:00:00.000Z', [
    sampleApproval(peel, {comment: 'Not for the public.'}),
  ])
  const {record: manifest, bytes, alterations} = readManifest(path)
  const page = pageOf(manifest, '/treatments/light-chemical-peel')

  it('says of each page what it is made of and what that rests on', () => {
    expect(alterations).toEqual([])
    expect(page).toMatchObject({
      title: 'Light chemical peel',
      document: {id: 'treatment-light-chemical-peel', revision: 'first'},
      claims: expect.arrayContaining([{id: peel, revision: 'first'}]),
      disclaimers: expect.arrayContaining([{id: 'disclaimer-times-are-ranges', revision: 'first'}]),
      evidence: expect.arrayContaining([expect.objectContaining({citation: 'NHS. Chemical peels.'})]),
      approvals: [{subject: peel, role: 'medical', who: 'Ada Example', at: '2026-02-02T10:00:00Z'}],
    })
    expect(page?.text).toContain('A light peel takes 1 to 7 days to heal.†')
    expect(manifest.policy.timeZone).toBe('America/Los_Angeles')
    expect(manifest.rulePacks.map(({id}) => id)).toEqual(manifest.policy.markets)
  })

  it('has the approvals that count: four eyes are asked of the roles that the settings ask for, and of no other', () => {
    const both = [sampleApproval(peel), sampleApproval(peel, {role: 'legal'})]
    const rolesWith = (name: string, given: object) => {
      const {path} = recordBuildOf(join(folder, name), '2026-03-01T10:00:00.000Z', [
        ...both,
        settingsWith(given),
      ])
      const found = pageOf(readManifest(path).record, '/treatments/light-chemical-peel')
      return found?.approvals.map(({role}) => role)
    }
    expect(rolesWith('none', {fourEyes: true})).toEqual(['medical', 'legal'])
    // Nobody knows who wrote it: one approval alone does not show four eyes.
    expect(rolesWith('one', {fourEyes: true, requiredApprovals: ['legal']})).toEqual(['medical'])
    expect(rolesWith('two', {fourEyes: true, requiredApprovals: ['medical', 'legal']})).toEqual([])
  })

  it('has what was overridden: with the pages that show it, and what is in no page with the site', () => {
    const findings = ['siteSettings', reviewer, 'treatment-light-chemical-peel', 'person-nobody'].map(
      overriddenOn,
    )
    const recorded = recordBuildOf(join(folder, 'overridden'), '2026-03-01T10:00:00.000Z', [], {findings})
    const build = readManifest(recorded.path).record
    const ids = build.pages.map(({address, overridden}) => [address, overridden.map(({id}) => id)])
    expect(ids).toContainEqual([
      '/treatments/light-chemical-peel',
      ['override.treatment-light-chemical-peel', `override.${reviewer}`],
    ])
    expect(build.site.overridden).toEqual(
      ['siteSettings', 'person-nobody'].map((document) => ({
        ...{id: `override.${document}`, document, rule: 'some-rule', path: 'name'},
        ...{reason: 'It is her name.', who: 'Ben', at: '2026-02-03T10:00:00Z'},
      })),
    )
  })

  it('has approvals of what is in no page with the site', () => {
    const unused = {...sampleDocuments.find(({_id}) => _id === peel), _id: 'claim-nowhere'}
    const approved = sampleApproval(peel, {_id: 'claim-nowhere'})
    const recorded = recordBuildOf(join(folder, 'unused'), '2026-03-01T10:00:00.000Z', [unused, approved])
    const build = readManifest(recorded.path).record
    expect(build.pages.flatMap(({approvals}) => approvals)).toEqual([])
    expect(build.site.approvals).toMatchObject([
      {subject: 'claim-nowhere', role: 'medical', who: 'Ada Example'},
    ])
  })

  it('has pages without a document, and keeps comments to itself', () => {
    expect(pageOf(manifest, '/')).toMatchObject({title: 'Clinic', claims: []})
    expect(pageOf(manifest, '/')?.document).toBeUndefined()
    expect(bytes.toString('utf8')).not.toContain('Not for the public.')
  })

  it('is written once for builds that differ in nothing but their time, and every other is kept', () => {
    const same = recordBuildOf(folder, '2026-03-02T10:00:00.000Z', [
      sampleApproval(peel, {comment: 'Not for the public.'}),
    ])
    expect(same).toMatchObject({path, isNew: false})
    expect(recordBuildOf(folder, '2026-03-03T10:00:00.000Z').isNew).toBe(true)
    // What was there before, again: between the two something else was published.
    expect(recordBuildOf(folder, '2026-03-04T10:00:00.000Z', [sampleApproval(peel)]).isNew).toBe(true)
    expect(readdirSync(join(folder, 'manifests'))).toHaveLength(3)
  })

  it('is written beside one that cannot be read, which stays', () => {
    const torn = join(folder, 'manifests', '20260305T100000000Z-0123456789ab.json')
    writeFileSync(torn, '{"version": 1')
    expect(() => readManifest(torn)).toThrow(`The manifest ${torn} could not be read`)
    expect(recordBuildOf(folder, '2026-03-06T10:00:00.000Z').isNew).toBe(true)
    expect(readFileSync(torn, 'utf8')).toBe('{"version": 1')
  })
})

describe('the signature of a manifest', () => {
  const folder = mkdtempSync(join(tmpdir(), 'caveat-signing-'))
  afterAll(() => rmSync(folder, {recursive: true}))
  const [first, second] = [generateKeyPairSync('ed25519'), generateKeyPairSync('ed25519')]

  /** Builds of one day after the other, each with its own record folder where it is given. */
  const build = (name: string, day: number, key?: KeyObject) =>
    recordBuildOf(join(folder, name), `2026-03-0${day}T10:00:00.000Z`, [], {key})
  const stateOf = (path: string, key: KeyObject) => signatureState(path, readFileSync(path), key)

  it('is of the manifest that a build has just written, and of no other', () => {
    const {path} = build('one', 1, first.privateKey)
    expect(stateOf(path, first.publicKey)).toBe('good')
    expect(stateOf(path, second.publicKey)).toBe('other')
    expect(build('one', 2, first.privateKey)).toMatchObject({path, isNew: false})
  })

  it('is never made for a manifest that was there before, which may have been altered', () => {
    const old = build('two', 1)
    const {path, isNew} = build('two', 2, first.privateKey)
    expect(isNew).toBe(true)
    expect(stateOf(old.path, first.publicKey)).toBe('missing')
    expect(stateOf(path, first.publicKey)).toBe('good')
  })

  it('of a new key is made for a new manifest; the old one keeps that of the old key', () => {
    const old = build('three', 1, first.privateKey)
    const {path, isNew} = build('three', 2, second.privateKey)
    expect(isNew).toBe(true)
    expect(stateOf(path, second.publicKey)).toBe('good')
    expect(stateOf(old.path, first.publicKey)).toBe('good')
  })

  it('takes the place of one that lies where it is to be, and goes with a build that is not signed', () => {
    const {path} = build('four', 1, first.privateKey)
    rmSync(path)
    expect(build('four', 1, second.privateKey).path).toBe(path)
    expect(stateOf(path, second.publicKey)).toBe('good')
    rmSync(path)
    expect(build('four', 1).path).toBe(path)
    expect(stateOf(path, second.publicKey)).toBe('missing')
  })

  it('does not bring an altered manifest back: the next build writes its own', () => {
    const {path} = build('five', 1, first.privateKey)
    writeFileSync(path, readFileSync(path, 'utf8').replace('2026-03-01T10', '2026-01-01T10'))
    expect(readManifest(path).alterations).not.toEqual([])
    for (const key of [undefined, first.privateKey]) expect(build('five', 2, key).path).not.toBe(path)
    expect(stateOf(path, first.publicKey)).toBe('other')
  })
})

describe('the key that signs manifests', () => {
  const folder = mkdtempSync(join(tmpdir(), 'caveat-key-'))
  afterAll(() => {
    delete process.env.CAVEAT_SIGNING_KEY
    rmSync(folder, {recursive: true})
  })
  const {privateKey, publicKey: publicHalf} = generateKeyPairSync('ed25519')
  const pem = {
    private: privateKey.export({type: 'pkcs8', format: 'pem'}),
    public: publicHalf.export({type: 'spki', format: 'pem'}),
    rsa: generateKeyPairSync('rsa', {modulusLength: 2048}).privateKey.export({type: 'pkcs8', format: 'pem'}),
    locked: privateKey.export({type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x'}),
  }
  const file = (content: string | Buffer) => {
    const path = join(folder, 'key.pem')
    writeFileSync(path, content)
    process.env.CAVEAT_SIGNING_KEY = path
    return path
  }

  it('is private, and the one that checks them public, both for Ed25519', () => {
    file(pem.private)
    expect(signingKey()).toMatchObject({type: 'private', asymmetricKeyType: 'ed25519'})
    expect(publicKey(file(pem.public))).toMatchObject({type: 'public', asymmetricKeyType: 'ed25519'})
  })

  it.each([
    ['a public key', pem.public, 'it holds PUBLIC KEY, not one PRIVATE KEY'],
    ['a key for RSA', pem.rsa, 'it is a key for rsa, not for Ed25519'],
    ['a key behind a passphrase', pem.locked, 'it holds ENCRYPTED PRIVATE KEY, not one PRIVATE KEY'],
    ['anything else', 'secret', 'it holds no PEM, not one PRIVATE KEY'],
  ])('is not %s', (_what, content, said) => {
    file(content)
    expect(signingKey).toThrow(said)
  })

  it.each([
    ['a private key', pem.private, 'it holds PRIVATE KEY, not one PUBLIC KEY'],
    [
      'both in one file',
      `${pem.public}${pem.private}`,
      'it holds PUBLIC KEY and PRIVATE KEY, not one PUBLIC KEY',
    ],
  ])('does not check them where it is %s', (_what, content, said) => {
    expect(() => publicKey(file(content))).toThrow(said)
  })
})
