/** Letters and endings of words that English does not have; one that several languages have counts for each. */
export const languageLetters: Readonly<Record<string, RegExp>> = {
  German: /[äöüß]|.{4}(?:ungen|keit|keiten|heiten|schaft)$/,
  French: /[àâçèêëîïôùûœ]|é|^(?:l|d|qu|c|s|n|j)'\p{L}{2}|.{4}(?:euses?|iques)$/u,
  Spanish: /ñ|[áéíóú]|.{3}(?:ción|ciones|miento|mientos|idad)$/,
  Italian: /[àèìòù]|^(?:l|d|dell|all|un|nell)'\p{L}{2}|.{3}(?:zione|zioni|mente|ità)$/u,
  Portuguese: /[ãõ]|[áâéêóôçí]|.{2}(?:ção|ções|mento|mentos|idade)$/,
  Dutch: /.{3}(?:heid|heden|ijk|ijke)$/,
  Polish: /[ąćęłńśźż]|.{3}(?:ów|ość|ości)$/,
}

/** Words of English and names on English pages that are written with such letters. */
export const usualInEnglish: ReadonlySet<string> = new Set(
  `décolletage décolleté décollete crème crèmes café naïve résumé cliché façade fiancé fiancée protégé à voilà rosé touché
  blasé exposé juvéderm défyne naïveté olé señor`.split(/\s+/),
)
