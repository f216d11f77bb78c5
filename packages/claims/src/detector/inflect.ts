const vowel = /[aeiou]/
const doubles = new Set(
  'stop fit plan drop cut get put let run sit swap pat tan zap rid slim step trim rub pop dip begin scar sip dab cap flip lap nod tip tap'.split(
    ' ',
  ),
)

const irregular: Readonly<Record<string, readonly string[]>> = {
  get: ['got', 'gotten'], give: ['gave', 'given'], take: ['took', 'taken'], make: ['made'], bring: ['brought'],
  keep: ['kept'], leave: ['left'], lose: ['lost'], build: ['built'], feel: ['felt'], grow: ['grew', 'grown'],
  see: ['saw', 'seen'], come: ['came'], become: ['became'], go: ['went', 'gone', 'goes'], begin: ['began', 'begun'],
  fall: ['fell', 'fallen'], fight: ['fought'], hide: ['hid', 'hidden'], break: ['broke', 'broken'], freeze: ['froze', 'frozen'],
  hold: ['held'], draw: ['drew', 'drawn'], bind: ['bound'], send: ['sent'], wake: ['woke', 'woken'], teach: ['taught'],
  say: ['said'], tell: ['told'], stand: ['stood'], bleed: ['bled'], beat: ['beaten'], wear: ['wore', 'worn'],
  shrink: ['shrank', 'shrunk'], swell: ['swollen'], show: ['shown'], find: ['found'], turn: [], undo: ['undid', 'undone', 'undoes'],
  redo: ['redone'], regrow: ['regrew', 'regrown'], rebuild: ['rebuilt'], withdraw: ['withdrawn'], shed: [], put: [], cut: [], rid: [],
  bend: ['bent'], can: [], fly: ['flew', 'flown'], warn: [], die: ['died', 'dying'],
} // biome-ignore format: a table
const pluralOf = (noun: string) =>
  /(?:s|x|z|ch|sh)$/.test(noun)
    ? `${noun}es`
    : /[^aeiou]y$/.test(noun)
      ? `${noun.slice(0, -1)}ies`
      : `${noun}s`

/** The forms of an English noun: singular and plural. */
export const nounForms = (noun: string): readonly string[] => [noun, pluralOf(noun)]

/** The forms of an English verb: soften, softens, softening, softened. */
export function verbForms(verb: string): readonly string[] {
  const last = verb.at(-1) ?? ''
  const stem = doubles.has(verb) ? verb + last : /[^eyo]e$/.test(verb) ? verb.slice(0, -1) : verb
  const past = /[^aeiou]y$/.test(verb)
    ? `${verb.slice(0, -1)}ied`
    : verb.endsWith('e')
      ? `${verb}d`
      : `${stem}ed`
  const regular = vowel.test(verb) ? [verb, pluralOf(verb), `${stem}ing`, past] : [verb]
  return [...regular, ...(irregular[verb] ?? [])]
}
