import {readTable, targets, writeTable} from './table.ts'

describe('the table of weights', () => {
  const row = targets.map((_, place) => (place === 1 ? 0.5 : place === 3 ? -1.25 : 0))
  const written = writeTable([['words: long lasting', row]])

  it('is read as it was written, in hundredths', () => {
    const read = readTable(written).get('words: long lasting')
    expect(Array.from(read ?? [])).toEqual(row)
    expect(written).toContain('words: long lasting\tB50D-125')
  })

  it('is refused where the labels are others', () => {
    expect(() => readTable(written.replace('efficacy', 'praise'))).toThrow('npm run fit')
  })
})
