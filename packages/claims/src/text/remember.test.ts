import {remember} from './remember.ts'

const counted = (kept: number) => {
  const asked: string[] = []
  const lengthOf = remember(kept, (text) => {
    asked.push(text)
    return text.length
  })
  return {asked, lengthOf}
}

describe('remember', () => {
  it('finds the answer to a question once', () => {
    const {asked, lengthOf} = counted(2)
    expect(['a', 'bb', 'a', 'bb'].map(lengthOf)).toEqual([1, 2, 1, 2])
    expect(asked).toEqual(['a', 'bb'])
  })

  it('keeps an answer that is nothing', () => {
    let times = 0
    const nothing = remember(2, () => {
      times += 1
      return undefined
    })
    expect([nothing('a'), nothing('a'), times]).toEqual([undefined, undefined, 1])
  })

  it('forgets what was asked for least recently when there is too much', () => {
    const {asked, lengthOf} = counted(2)
    for (const text of ['a', 'b', 'a', 'c', 'a', 'b']) lengthOf(text)
    expect(asked).toEqual(['a', 'b', 'c', 'b'])
  })
})
