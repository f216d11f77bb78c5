import fc from 'fast-check'
import {canonicalJson} from './canonical-json.ts'

describe('canonical JSON (RFC 8785)', () => {
  it('writes the example of section 3.2.2 as section 3.2.3 does', () => {
    const example: unknown = JSON.parse(String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`)
    expect(canonicalJson(example)).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    )
  })

  it('sorts attributes by their UTF-16 code units, as the example of section 3.2.3', () => {
    const names = ['\u20ac', '\r', '\ufb33', '1', '\ud83d\ude00', '\u0080', '\u00f6']
    const written = canonicalJson(Object.fromEntries(names.map((name) => [name, name])))
    expect(Array.from(written.matchAll(/"([^"]+)":/g), ([, name]) => name)).toEqual([
      '\\r',
      '1',
      '\u0080',
      '\u00f6',
      '\u20ac',
      '\ud83d\ude00',
      '\ufb33',
    ])
  })

  it('sorts attributes that look like numbers as text too', () => {
    expect(canonicalJson({9: 'nine', 10: 'ten', '-1': 'less', a: 0})).toBe(
      '{"-1":"less","10":"ten","9":"nine","a":0}',
    )
  })

  it.each([
    [-0, '0'],
    [5e-324, '5e-324'],
    [1.7976931348623157e308, '1.7976931348623157e+308'],
    [9007199254740992, '9007199254740992'],
    [295147905179352830000, '295147905179352830000'],
    [1e21, '1e+21'],
    [0.000001, '0.000001'],
    [1e-7, '1e-7'],
  ])('writes the number %d as appendix B does', (number, written) => {
    expect(canonicalJson(number)).toBe(written)
  })

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('has no way to write %d', (number) => {
    expect(() => canonicalJson({price: [number]})).toThrow(RangeError)
  })

  /** The names of each object in the order in which the text has them. */
  const orders = (json: string): readonly (readonly string[])[] => {
    const found: string[][] = []
    const open: (string[] | undefined)[] = []
    for (const [token, name] of json.matchAll(/("(?:[^"\\]|\\.)*")(?=:)|"(?:[^"\\]|\\.)*"|[{}]/g)) {
      if (token === '{') open.push([])
      else if (token === '}') found.push(open.pop() ?? [])
      else if (name !== undefined) open.at(-1)?.push(JSON.parse(name))
    }
    return found
  }
  const byCodeUnits = (a: string, b: string): number => {
    for (let index = 0; index < Math.min(a.length, b.length); index++) {
      const apart = a.charCodeAt(index) - b.charCodeAt(index)
      if (apart !== 0) return apart
    }
    return a.length - b.length
  }
  const turned = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(turned)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value)
        .toReversed()
        .map(([name, inner]) => [name, turned(inner)]),
    )
  }

  it('of any value says the same, in one order, however the value was written', () => {
    fc.assert(
      fc.property(fc.jsonValue({stringUnit: 'binary', depthSize: 'medium'}), (value) => {
        const written = canonicalJson(value)
        expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(value)))
        expect(canonicalJson(turned(value))).toBe(written)
        expect(canonicalJson(JSON.parse(written))).toBe(written)
        for (const names of orders(written)) expect(names).toEqual(names.toSorted(byCodeUnits))
      }),
    )
  })
})
