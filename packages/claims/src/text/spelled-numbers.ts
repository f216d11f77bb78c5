const units = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
]
const tens = ['thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety', 'hundred']

/** Numbers that people write as one word, with their figures. */
export const spelledNumbers: ReadonlyMap<string, string> = new Map([
  ...units.map((word, value): [string, string] => [word, String(value)]),
  ...tens.map((word, place): [string, string] => [word, String((place + 3) * 10)]),
])
