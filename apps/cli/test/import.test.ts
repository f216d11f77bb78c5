import {basename} from 'node:path'
import {fixture, realDocuments} from '@caveat/importer/legacy-documents'
import {runApart} from './run-apart.ts'
import {type SampleLake, startSampleLake} from './sample-lake.ts'

describe('an imported page, beside the pages of a site', () => {
  let sample: SampleLake
  beforeAll(async () => {
    sample = await startSampleLake()
    // As the real page names medicines of the sample, whose labels carry boxed warnings.
    await sample.client.create({
      _id: 'product-velloxin',
      _type: 'product',
      brandName: 'Velloxin',
      kind: 'prescription-medicine',
      boxedWarning: 'The effects of this medicine can spread beyond the place of injection.',
    })
  })
  afterAll(() => sample.close())

  const pages = [fixture('velloxin-and-dormaline.txt'), ...realDocuments()]

  it.each(pages.map(({file}) => [basename(file), file] as const))(
    'stops nothing by what it lacks: %s',
    async (_name, file) => {
      const imported = await runApart(['import', file, '--category', 'injectables'], sample.env)
      expect(imported).toMatchObject({code: 0, errors: ''})
      const {code, out} = await runApart(['check'], sample.env)
      expect(out).toContain('boxed-warning-missing')
      expect(out).not.toContain('✗')
      expect(code).toBe(0)
    },
  )
})
