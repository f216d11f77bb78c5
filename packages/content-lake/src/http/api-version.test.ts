import {testLake} from '../testing/test-lake.ts'

const lake = testLake()

const statusOf = async (version: string) =>
  (await fetch(`${lake.lake.url}/v${version}/data/query/production?query=1`)).status

test.each(['1', 'X', '2019-01-29', '2021-06-07', '2025-02-19', new Date().toISOString().slice(0, 10)])(
  'version %s is answered',
  async (version) => {
    expect(await statusOf(version)).toBe(200)
  },
)

test.each(['3000-99-99', '2025-02-30', '9030-01-01', '2', '2025', '20250219', '2025-2-19', '12025-02-19'])(
  'there is no version %s',
  async (version) => {
    expect(await statusOf(version)).toBe(400)
  },
)
