import type {ClaimLabel} from '../labels.ts'
import type {EvidenceKind, ProductKind} from '../library.ts'
import type {PassageKind, PassageRole, Picture} from '../passage.ts'
import type {SaidBy, Source} from '../rule.ts'

/** A phrase as `text/patterns/phrase.ts` explains them, and what may be written in its place without further thought. */
export type Phrase = string | {readonly phrase: string; readonly write: string}

/** Words of passages. */
export type WordsLook = {
  readonly look: 'words'
  readonly phrases: readonly Phrase[]
  /** Names, which are found in any disguise, as `text/patterns/names.ts` explains. */
  readonly names?: readonly string[]
  /** Names of the prescription medicines among the products of the site are looked for, too. */
  readonly namesOfMedicines?: true
  /** The kinds of passages that are read; all their roles, from the title to the address. */
  readonly reads: readonly PassageKind[]
  /** Nothing is reported where the sentence denies or asks it: “results are not guaranteed”. */
  readonly unlessDenied?: true
  /**
   * Those of the words that a statement of risk needs as well: they are fine in safety information, advice and notes
   * where they speak of a harm, as `compile/risk.ts` explains.
   */
  readonly fineInRisks?: readonly string[] | 'everything'
  /** Phrases in which the words are fine. */
  readonly except?: readonly string[]
  /** Only on pages about products of these kinds; a page that names one of `orNaming` is about it, too. */
  readonly about?: {readonly kinds: readonly ProductKind[]; readonly orNaming?: readonly string[]}
  /** Not on pages about products of these kinds. */
  readonly notAbout?: readonly ProductKind[]
  /** So many different ones of these words have to stand in the passage as well. */
  readonly beside?: {readonly words: readonly string[]; readonly atLeast: number}
  /** Nothing is reported where the passage, or the page, also says one of these. */
  readonly unlessPassageSays?: readonly string[]
  readonly unlessPageSays?: readonly string[]
  /** Nothing is reported where the passage says nothing but the words and these. */
  readonly unlessAlone?: readonly string[]
  /** Nothing is reported on words that are marked as a claim which rests on one of these. */
  readonly unlessBackedBy?: readonly EvidenceKind[]
  /** What may be written for a whole title, heading or label that consists of the words. */
  readonly wholePassage?: string
}

/** Claims that assert something and rest on too little. */
export type ClaimsLook = {
  readonly look: 'claims'
  readonly labels: readonly ClaimLabel[]
  /** Claims that carry no label at all count as well; `orSaying`: claims whose words match. */
  readonly orUnlabelled?: true
  readonly orSaying?: readonly string[]
  /** Claims with evidence of one of these kinds count as well. */
  readonly orRestingOn?: readonly EvidenceKind[]
  /**
   * `none`: no evidence at all. `only`: evidence, but nothing else than of these kinds. `without`: none of these
   * kinds. `any`: some of these kinds.
   */
  readonly evidence?:
    | {readonly is: 'none'}
    | {readonly is: 'only' | 'without' | 'any'; readonly of: readonly EvidenceKind[]}
  /** All of its disclaimers say nothing but this, as a regular expression for normalised text. */
  readonly onlyNotes?: RegExp
}

/** Pages about a product that leave something out. */
export type PagesLook = {
  readonly look: 'pages'
  readonly about:
    | {readonly boxedWarning: true; readonly orTitleNaming: readonly string[]}
    | {readonly kinds: readonly ProductKind[]}
  /** Whether the page makes claims. */
  readonly claims: 'some' | 'none'
  /** What has to be there: of each line, one phrase, in a passage of one of these kinds. */
  readonly missing: readonly {readonly what: string; readonly phrases: readonly string[]}[]
  readonly inKinds: readonly PassageKind[]
}

/** Pictures that show the result of a treatment. */
export type PicturesLook = {
  readonly look: 'pictures'
  readonly fault: 'procedure-unnamed' | 'statement-missing' | 'model-unsaid' | 'altered'
  /** What the statement has to say, for `statement-missing` and `model-unsaid`. */
  readonly statement?: readonly string[]
}

export type Look = WordsLook | ClaimsLook | PagesLook | PicturesLook

/** A passage, claim, page or picture to try a rule on. A string is a claim-bearing paragraph. */
export type Example =
  | string
  | {
      /** For people: what the example is, where its text does not say it. */
      readonly shows?: string
      readonly text?: string
      readonly kind?: PassageKind
      readonly role?: PassageRole
      /** What the page is about. */
      readonly product?: {
        readonly brandName?: string
        readonly kind: ProductKind
        readonly boxedWarning?: string
      }
      /** Further texts of the page, as safety information. */
      readonly safety?: readonly string[]
      /** A claim; where there is a text, the text makes it. */
      readonly claim?: {
        readonly labels?: readonly ClaimLabel[]
        readonly evidence?: readonly EvidenceKind[]
        readonly notes?: readonly string[]
        readonly says?: string
      }
      readonly picture?: NonNullable<Picture['result']>
    }

/** A rule of a market, as data. */
export type PackRule = {
  readonly id: string
  readonly title: string
  /** What it looks for and where, in a sentence or two for readers of the documentation. */
  readonly looksFor: string
  readonly look: Look
  /** What is wrong, for an editor; `{words}` stands for the words that were found. */
  readonly message: string
  /** What may be written, or done, instead. */
  readonly instead: string
  readonly sources: readonly [Source, ...Source[]]
  /** `ban`: the source forbids what the look finds. `judgement`: a person has to weigh it, so it only warns. */
  readonly force: 'ban' | 'judgement'
  /** Something to know of the sources: whom they bind, how old they are. */
  readonly remark?: string
  /** The rule that holds everywhere and says the same of the same path, or document: then that one speaks alone. */
  readonly alsoSaidBy?: SaidBy
  /** First calendar day on which it holds; and the first on which it no longer does. */
  readonly inForceFrom?: string
  readonly inForceUntil?: string
  readonly examples: {
    readonly flagged: readonly [Example, Example, ...Example[]]
    readonly passed: readonly [Example, Example, ...Example[]]
  }
}
