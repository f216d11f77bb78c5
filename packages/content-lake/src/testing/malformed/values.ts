import type {Random} from './random.ts'

export const deepJson = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)
export const deepObject = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`

/** Texts where an id, a name or a value is expected. */
export const STRINGS = [
  '',
  ' ',
  '.',
  '..',
  'a.b',
  'drafts.',
  'drafts.secret',
  'versions.r.secret',
  'versions..',
  '../../lake.sqlite',
  '..%2f..%2fcredentials.json',
  '%2e%2e%2fcredentials.json',
  '%00',
  '%',
  '%ff',
  '%E0%A4%A',
  '\u0000',
  '\ud800',
  '💥',
  'constructor',
  '__proto__',
  'a'.repeat(129),
  'a'.repeat(5000),
  "'; DROP TABLE documents; --",
  '" OR ""="',
  '1e400',
  '-1',
  '9'.repeat(400),
  '{}',
  '[]',
  'null',
  'NaN',
  '<script>',
  '$(id)',
  '*',
  'secret',
] as const

export const NUMBERS = [
  '1e400',
  '-1e400',
  '1e-400',
  '9007199254740993',
  '-0',
  '0.1e1',
  '1'.repeat(400),
] as const

export function text(random: Random): string {
  return encoded(random, random.pick(STRINGS))
}

/** As it is where an address can hold it, or percent-encoded. */
export function encoded(random: Random, value: string): string {
  const wellFormed = value.toWellFormed()
  return random.below(3) > 0 || /[^!-~]/.test(wellFormed)
    ? encodeURIComponent(wellFormed)
    : wellFormed.replaceAll('#', '%23')
}

export function key(random: Random): string {
  return JSON.stringify(
    random.pick([
      'a',
      '',
      '__proto__',
      'constructor',
      'toString',
      '_rev',
      '_createdAt',
      '_system',
      '$a',
      'a.b',
      'hasOwnProperty',
      '\ud800',
    ]),
  )
}

/** JSON text, for JSON.stringify could not write half of it. */
export function value(random: Random, depth: number): string {
  if (depth === 0 || random.below(3) === 0) {
    return random.pick([
      'null',
      'true',
      random.pick(NUMBERS),
      JSON.stringify(random.pick(STRINGS)),
      JSON.stringify(random.pick(STRINGS)),
      '{"_ref": "secret"}',
      '{"_ref": 1}',
      '{"_type": "victim"}',
      '{"_id": "drafts.victim", "_type": "victim"}',
    ])
  }
  const inner = Array.from({length: random.below(4)}, () => value(random, depth - 1))
  return random.below(2) === 0
    ? `[${inner.join()}]`
    : `{${inner.map((each) => `${key(random)}: ${each}`).join()}}`
}
