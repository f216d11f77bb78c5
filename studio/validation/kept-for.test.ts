import {setTimeout as after} from 'node:timers/promises'
import {keptFor} from './kept-for.ts'

const source = {}

describe('keptFor', () => {
  it('looks the same ids up once, others on their own', async () => {
    const asked: string[] = []
    const {ask} = keptFor(10_000, async (_source: object, ids: readonly string[]) => asked.push(ids.join()))
    await Promise.all([ask(source, ['a', 'b']), ask(source, ['a', 'b']), ask(source, ['c'])])
    expect(asked).toEqual(['a,b', 'c'])
  })

  it('looks again when the while is over, and after a failure', async () => {
    let times = 0
    const {ask} = keptFor(20, async () => {
      times += 1
      if (times === 1) throw new Error('The lake is down.')
      return times
    })
    await expect(ask(source, ['a'])).rejects.toThrow('down')
    expect(await ask(source, ['a'])).toBe(2)
    await after(30)
    expect(await ask(source, ['a'])).toBe(3)
  })

  it('looks again once it was told to forget', async () => {
    let times = 0
    const {ask, forget} = keptFor(10_000, async () => ++times)
    await ask(source, ['a'])
    forget()
    expect(await ask(source, ['a'])).toBe(2)
  })
})
