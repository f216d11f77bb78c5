import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {approvalOf, type Manifest} from '@caveat/claims'
import {readDocuments, subjectOf} from '@caveat/content'
import {sampleDocuments} from '@caveat/content/sample'
import {readManifest} from '../src/manifest/files.ts'
import {recordBuildOf} from './recorded-builds.ts'

const peel = 'claim-peel-healing'
const [claim] = readDocuments(
  sampleDocuments
    .filter(({_id}) => _id === peel)
    .map((document) => ({...document, _rev: 'r', _updatedAt: '2026-02-01T00:00:00Z'})),
).documents

/** An approval of the claim as it is in the sample. */
const approval = (comment: string) => {
  if (claim?._type !== 'claim') throw new Error(`${peel} is not in the sample`)
  const decision = {
    decision: 'approved',
    role: 'medical',
    who: 'Ada Example',
    at: '2026-02-02T10:00:00Z',
  } as const
  return approvalOf(subjectOf(claim), {...decision, comment})
}

const pageOf = ({pages}: Manifest, address: string) => pages.find((page) => page.address === address)

describe('the manifest of a build', () => {
  const folder = mkdtempSync(join(tmpdir(), 'caveat-manifest-'))
  afterAll(() => rmSync(folder, {recursive: true}))

  const {path} = recordBuildOf(folder, '2026-03-01T10:00:00.000Z', [approval('Not for the public.')])
  const {manifest, bytes, asWritten} = readManifest(path)
  const page = pageOf(manifest, '/treatments/light-chemical-peel')

  it('says of each page what it is made of and what that rests on', () => {
    expect(asWritten).toBe(true)
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

  it('has pages without a document, and keeps comments to itself', () => {
    expect(pageOf(manifest, '/')).toMatchObject({title: 'Clinic', claims: []})
    expect(pageOf(manifest, '/')?.document).toBeUndefined()
    expect(bytes.toString('utf8')).not.toContain('Not for the public.')
  })

  it('is written once for builds that differ in nothing but their time, and every other is kept', () => {
    const same = recordBuildOf(folder, '2026-03-02T10:00:00.000Z', [approval('Not for the public.')])
    expect(same).toMatchObject({path, isNew: false})
    expect(recordBuildOf(folder, '2026-03-03T10:00:00.000Z').isNew).toBe(true)
    // What was there before, again: between the two something else was published.
    expect(recordBuildOf(folder, '2026-03-04T10:00:00.000Z', [approval('')]).isNew).toBe(true)
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
