import {testLake, tokenOf} from '../testing/test-lake.ts'

const lake = testLake({queryTimeoutMs: 1000})

/** A query of so many steps that no limit of time would be enough; another shape for each number. */
function endless(n: number): string {
  const nested = Array.from({length: 8}).reduce<string>(
    (inner) => `count((string::split("${'a,'.repeat(30)}", ","))[${inner}]) > 0`,
    'true',
  )
  return `*[${nested} && x${n} != 1]`
}

test('a flood of hostile queries without a token, and of one member, holds up nobody', async () => {
  for (let n = 0; n < 20; n++) await lake.client().create({_id: `d${n}`, _type: 'page', n})
  const quick = (n: number) => lake.client().fetch('*[_id == $id][0].n', {id: `d${n}`})
  const published = (n: number) => lake.anonymous().fetch('*[_id == $id][0].n', {id: `d${n}`})
  expect(await quick(0)).toBe(0)
  expect(await published(0)).toBe(0)
  const ended: string[] = []
  const attack = async (n: number, headers: Record<string, string>) => {
    const address = `${lake.lake.url}/v2025-02-19/data/query/production?query=${encodeURIComponent(endless(n))}`
    const {status, headers: answered} = await fetch(address, {headers})
    ended.push('hostile')
    return {status, retryAfter: Number(answered.get('retry-after'))}
  }
  const authorization = `Bearer ${tokenOf(lake.lake, 'viewer').token}`
  expect((await attack(0, {})).status).toBe(408)
  const attacks = [
    // Of a shape that is known to be slow, and of shapes that nobody knows.
    ...Array.from({length: 30}, () => attack(0, {})),
    ...Array.from({length: 6}, (_, n) => attack(n + 1, {})),
    ...Array.from({length: 2}, (_, n) => attack(n, {authorization})),
  ]
  for (let n = 0; n < 20; n++) {
    expect(await quick(n)).toBe(n)
    ended.push('quick')
  }
  expect(await published(2)).toBe(2)
  ended.push('published')
  const answers = await Promise.all(attacks)
  expect(answers.filter(({status}) => status !== 408 && status !== 429)).toEqual([])
  const refused = answers.filter(({status}) => status === 429)
  expect(refused.length).toBeGreaterThan(0)
  for (const {retryAfter} of refused) expect(retryAfter).toBeGreaterThan(0)
  expect(ended.lastIndexOf('quick')).toBeLessThan(ended.lastIndexOf('hostile'))
  expect(ended.indexOf('published')).toBeLessThan(ended.lastIndexOf('hostile'))
})
