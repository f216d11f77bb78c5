const functionWords: Readonly<Record<string, string>> = {
  English:
    'the of and to in is are for with your you we our it that this can be have has was at from by will how what after not they which their',
  German:
    'der die das und ist sind mit für ein eine einen nicht wir sie ihre ihr zu den dem auf von im werden kann nach bei auch sich als',
  French:
    'le la les des et est sont avec pour une un nous vous votre vos du au aux dans ne pas qui que sur par ce cette peut après',
  Spanish:
    'el los las y es son con para una un nosotros usted su sus del al en no que por se lo como más este esta puede después',
  Italian:
    'il lo gli e è sono con per una un noi della del dei di che non nel alla si come più questo questa può dopo',
  Portuguese:
    'o os as e é são com para uma um nós você seu sua do da dos das em não que por se como mais este esta pode após',
  Dutch: 'de het een en is zijn met voor wij u uw niet van op te dat die door bij kan worden na ook als',
  Polish: 'i w na z do jest są nie się to że dla po od jak przez może oraz lub',
}

const names = Object.keys(functionWords)

/** The places in `names` of the languages that a word belongs to. */
const languagesOf = new Map<string, number[]>()
names.forEach((name, place) => {
  for (const word of functionWords[name]?.split(' ') ?? []) {
    const places = languagesOf.get(word)
    if (places === undefined) languagesOf.set(word, [place])
    else places.push(place)
  }
})

/** Fewer words than this say too little about their language: they are taken for English. */
const enough = 4

/**
 * The language of a text, by its most frequent small words; “a language in another script” where most
 * letters are not Latin. Short and undecided texts count as English, for a wrong refusal costs more here
 * than a wrong answer.
 *
 * @param tokens the words of the text, as the tokeniser writes them
 */
export function languageOf(text: string, tokens: readonly string[]): string {
  if (/[^\p{Script=Latin}\P{L}]/u.test(text)) {
    const letters = text.match(/\p{L}/gu)?.length ?? 0
    const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
    if (latin < letters / 2) return 'a language in another script'
  }
  const counts = names.map(() => 0)
  for (const token of tokens)
    for (const each of languagesOf.get(token) ?? []) counts[each] = (counts[each] ?? 0) + 1
  const [english = 0] = counts
  const most = Math.max(...counts)
  const foreign = tokens.length >= enough && most >= 3 && most > 2 * english
  return (foreign ? names[counts.indexOf(most)] : undefined) ?? 'English'
}
