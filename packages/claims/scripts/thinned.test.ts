import {copied, restored, shared, thinned} from './thinned.ts'

const sentences = 1000
const everywhere = Array.from({length: sentences}, (_, row) => row)
const copies = copied(new Float64Array(1)).length

describe('sentences in copies, each without some of its cues', () => {
  it('is the same every time', () => {
    expect(thinned([everywhere, [3, 5]], sentences)).toEqual(thinned([everywhere, [3, 5]], sentences))
  })

  it('leaves as many cues as weights are made smaller for', () => {
    const [rows = new Int32Array()] = thinned([everywhere], sentences)
    expect(rows.length / (copies * sentences)).toBeCloseTo(restored, 1)
    expect(new Set(rows).size).toBe(rows.length)
  })

  it('names the copies of the sentences that have the cue, and no others', () => {
    const [rows = new Int32Array()] = thinned([[3, 5]], sentences)
    expect(Array.from(rows, (row) => row % sentences).every((row) => row === 3 || row === 5)).toBe(true)
    expect(Math.max(...rows)).toBeLessThan(copies * sentences)
  })

  it('counts the copies of a sentence together for as many as the sentence', () => {
    const counted = shared(Float64Array.of(1, 3))
    const ofSecond = counted.filter((_, row) => row % 2 === 1)
    expect(ofSecond.reduce((sum, times) => sum + times, 0)).toBeCloseTo(3)
  })
})
