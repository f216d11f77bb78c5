const irregular: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    be: 'is are was were been am', have: 'has had', do: 'does did done', get: 'got gotten', give: 'gave given', take: 'took taken',
    make: 'made', bring: 'brought', keep: 'kept', leave: 'left', lose: 'lost', build: 'built', feel: 'felt', grow: 'grew grown',
    see: 'saw seen', come: 'came', become: 'became', go: 'went gone goes', begin: 'began begun', fall: 'fell fallen',
    fight: 'fought', hide: 'hidden', break: 'broke broken', freeze: 'froze frozen', hold: 'held', draw: 'drew drawn',
    send: 'sent', wake: 'woke', teach: 'taught', say: 'said', tell: 'told', stand: 'stood', wear: 'wore worn',
    shrink: 'shrank shrunk', swell: 'swollen', show: 'shown', find: 'found', win: 'won', meet: 'met', spend: 'spent', run: 'ran',
    think: 'thought', know: 'knew known', pay: 'paid', lay: 'laid', write: 'wrote written', choose: 'chose chosen',
    woman: 'women', man: 'men', tooth: 'teeth', foot: 'feet', child: 'children', this: 'these', that: 'those', a: 'an',
    it: "it's", you: "you'll you're you've", we: "we're we've we'll", they: "they're they'll",
    not: "don't won't can't cannot doesn't isn't aren't didn't wouldn't couldn't hasn't haven't shouldn't",
  }).flatMap(([lemma, forms]) => forms.split(' ').map((form) => [form, lemma])),
) // biome-ignore format: a table

/** Words that only look as if they had an ending. */
const whole = new Set(
  `his this its as us has yes always perhaps less plus across news series lens species bus gas afterwards towards besides
  sometimes need speed indeed feed seed bed red shed during morning evening anything everything something nothing bring
  sting spring king ring string thing being ceiling`.split(/\s+/),
)

/** No word is longer in letters: what is (a pasted file, say) has no forms, and would take long to look for them. */
const longest = 40

const withoutEnding = (word: string): string => {
  if (/.ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:ss|sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2)
  if (/[^su]s$/.test(word) && !/is$/.test(word)) return word.slice(0, -1)
  if (word.endsWith('ied')) return `${word.slice(0, -3)}y`
  if (/.[aeiouy].*ing$/.test(word) && word.length > 5) return word.slice(0, -3)
  if (/[aeiouy].*[^e]ed$/.test(word)) return word.slice(0, -2)
  if (word.endsWith('ly') && word.length > 6) return word.slice(0, -2)
  return word
}

/**
 * What the forms of a word have in common (“smooths”, “smoothing”: “smooth”); `#` for every number. It need not
 * be a word: text and weights go through the same function.
 */
export function lemmaOf(word: string): string {
  if (/^\p{N}/u.test(word)) return '#'
  const base = irregular[word]
  if (base !== undefined && base !== word) return lemmaOf(base)
  if (word.length < 4 || word.length > longest || whole.has(word)) return word
  if (word.endsWith("'s")) return lemmaOf(word.slice(0, -2))
  const bare = withoutEnding(word)
  const single = bare !== word && /([bdgmnprt])\1$/.test(bare) ? bare.slice(0, -1) : bare
  return single.length > 3 ? single.replace(/e$/, '') : single
}
