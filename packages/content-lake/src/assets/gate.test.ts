import type {Asker} from '../query/turns.ts'
import {createGate} from './gate.ts'

const SMALL = 10_000
const LARGE = 10_000_000
const settled = () => new Promise((resolve) => setImmediate(resolve))
const ann: Asker = {key: 'ann', isAnonymous: true}
const bob: Asker = {key: 'bob', isAnonymous: true}

/** A gate of two places, at which work is done when it is told to be. */
function gate() {
  const inTurn = createGate(2)
  const begun: string[] = []
  const done = new Map<string, () => void>()
  const ask = (name: string, pixels: number, asker = ann, signal = new AbortController().signal) =>
    inTurn({asker, pixels, signal}, async () => {
      begun.push(name)
      await new Promise<void>((resolve) => done.set(name, resolve))
    }).then(
      () => 'made',
      (error: unknown) => error,
    )
  const finish = async (name: string) => {
    done.get(name)?.()
    await settled()
  }
  return {ask, begun, finish}
}

test('large pictures leave a place to small ones', async () => {
  const {ask, begun, finish} = gate()
  for (const name of ['large 1', 'large 2', 'large 3']) void ask(name, LARGE)
  void ask('small 1', SMALL)
  void ask('small 2', SMALL)
  await settled()
  expect(begun).toEqual(['large 1', 'small 1'])
  await finish('small 1')
  await finish('small 2')
  expect(begun).toEqual(['large 1', 'small 1', 'small 2'])
  await finish('large 1')
  expect(begun).toEqual(['large 1', 'small 1', 'small 2', 'large 2'])
})

test('what was given up is not made, and whoever comes after it has its turn', async () => {
  const {ask, begun, finish} = gate()
  const up = new AbortController()
  void ask('first', LARGE)
  const abandoned = Array.from({length: 5}, (_, n) => ask(`abandoned ${n}`, LARGE, ann, up.signal))
  void ask('last', LARGE)
  await settled()
  up.abort()
  for (const error of await Promise.all(abandoned)) expect(error).toMatchObject({status: 503})
  expect(await ask('too late', LARGE, ann, up.signal)).toMatchObject({status: 503})
  await finish('first')
  expect(begun).toEqual(['first', 'last'])
})

test('who asks for too many hears when to come again, and takes no turn of others', async () => {
  const {ask, begun, finish} = gate()
  const flood = Array.from({length: 60}, (_, n) => ask(`flood ${n}`, LARGE))
  void ask('bob', LARGE, bob)
  const refused = await Promise.race(flood.slice(-1))
  expect(refused).toMatchObject({status: 503, body: {type: 'tooManyPictures', retryAfterSeconds: 5}})
  await settled()
  await finish('flood 0')
  await finish('flood 1')
  expect(begun).toEqual(['flood 0', 'flood 1', 'bob'])
})
