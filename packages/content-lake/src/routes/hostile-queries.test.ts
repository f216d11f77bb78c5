import {rejection, testLake} from '../testing/test-lake.ts'

const LIMIT_MS = 3000
const lake = testLake({queryTimeoutMs: LIMIT_MS})
const COUNT = 400

beforeAll(async () => {
  const transaction = lake.client().transaction()
  for (let n = 0; n < COUNT; n++) {
    const text = `${'a'.repeat(4000)} ${n} ${'word '.repeat(50)}`
    transaction.create({_id: `d${n}`, _type: 'page', n, text, to: {_ref: `d${(n + 1) % COUNT}`}})
  }
  await transaction.commit()
  await quick()
})

const quick = (n = 0): Promise<number> => lake.client().fetch('*[_id == $id][0].n', {id: `d${n}`})
const words = Array.from({length: 300}, (_, n) => `word${n}*`).join(' ')

test.each([
  ['lists in lists', '*{"a": *{"b": *{"c": *{"d": *{"e": *{"f": *{_id}}}}}}}'],
  ['a cross join of everything', 'count(*[count(*[count(*[n < ^.n && n < ^.^.n]) > ^.n]) > ^.n])'],
  ['a product of joins', '*{"x": *[n != ^.n]{"y": *[n != ^.n]{"z": *[n != ^.n]{"n": n + ^.n + ^.^.n}}}}'],
  ['orders in orders', '* | order(count(*[n < ^.n] | order(count(*[n > ^.n]))))'],
  ['projections in projections', `*${'{..., "x": *[n > ^.n]{..., "y": [n, ^.n]}}'.repeat(60)}`],
  [
    'references that are followed in joins',
    '*[count(*[to->to->to->to->n > ^.n && count(*[to->n > ^.to->n]) > 1]) > 1]',
  ],
  ['a pattern with many ways to match', `*[text match "${'*a'.repeat(30)}*b"]`],
  ['a pattern that is asked of each pair', '*[count(*[[text, ^.text] match "*wor* 3* a*"]) > 1]'],
  ['a search for many words in each pair', `*[count(*[n != ^.n && @ match text::query("${words}")]) > 1]`],
  [
    'lists that functions make',
    '*[count(string::split(text, "")[count(string::split(^.text, "")[@ > ^]) > 5]) > 5]',
  ],
])('%s: the query ends at its limit with a clear error, and fifty others before it', async (_, query) => {
  const ended: string[] = []
  const hostile = rejection(lake.client({perspective: 'raw'}).fetch(query)).then((error) => {
    ended.push('hostile')
    return error
  })
  const answers = await Promise.all(
    Array.from({length: 50}, async (_, n) => {
      const answer = await quick(n)
      ended.push('quick')
      return answer
    }),
  )
  expect(ended).toEqual(Array.from({length: 50}, () => 'quick'))
  expect(answers).toEqual(Array.from({length: 50}, (_, n) => n))
  expect(await hostile).toMatchObject({
    statusCode: 408,
    details: {type: 'queryTimeout', description: expect.stringContaining(`longer than ${LIMIT_MS} ms`)},
  })
})

test('an answer that would be larger than can be sent is refused, and says so', async () => {
  const doubled = `{"a": "${'x'.repeat(1000)}"}${'{"a": a + a}'.repeat(25)}`
  const error = await rejection(lake.client().fetch(doubled))
  expect(error).toMatchObject({statusCode: 400, message: expect.stringContaining('larger than can be sent')})
  expect(await quick(7)).toBe(7)
})

test.each([
  ['brackets', `${'('.repeat(20_000)}1${')'.repeat(20_000)}`],
  ['lists', `${'['.repeat(20_000)}1${']'.repeat(20_000)}`],
  ['negations', `${'!'.repeat(50_000)}true`],
])('%s nested too deeply are an error of the query', async (_, query) => {
  expect(await rejection(lake.client().fetch(query))).toMatchObject({statusCode: 400})
  expect(await quick(7)).toBe(7)
})
