/** Words that promise a result. */
export const guarantees = ['guarantee', 'guaranteed', 'guaranteeing', 'money back'] as const

/** And words that promise it every time, and for good. */
export const guaranteesAndAbsolutes = [
  ...guarantees,
  '100 %',
  'permanent',
  'permanently',
  'always work|lasts|look|looks|feel|feels|succeed|succeeds|get|gets',
  'never fail|hurt|need|needs|come|comes|return|look|looks',
] as const

/** Words that promise that what bothers people goes away, soon or for good. */
export const vanishing = [
  'wrinkle|line|fold|scar|spot|blemish|cellulite|fat|vein|hair|acne ... vanish|vanishes|disappear|disappears|erased|gone [for] [good|ever]',
  'vanish|erase|erases|banish|banishes [your|all] wrinkle|line|fold|scar|spot|blemish|cellulite|fat|vein|acne',
  'goodbye to .. wrinkle|line|fold|scar|spot|blemish|cellulite|fat|vein|hair|acne',
  'for~ever',
  'gone|away|rid|off|removed|stay|stays|last|lasts .. for good',
  'wrinkle~free',
  'ageless',
  'miracle',
] as const

/** Words that promise that nothing goes wrong or hurts. */
export const nothingHappens = [
  'risk~free',
  'painless',
  'painlessly',
  'pain~free',
  'no|zero side effect',
  'no|zero downtime',
  'no|zero pain',
  'no|zero risk',
  'without [any] side effect',
  'without [any] downtime',
  'without [any] pain',
  'without [any] risk',
  'free of|from side effect',
  'completely|totally|perfectly|entirely|absolutely|always|guaranteed safe',
  '100 % safe',
  '100|hundred percent|per~cent safe',
  'harmless',
  'no danger',
  'nothing can go wrong',
] as const

const first = 'no.~1|no~1|nr~1|number~one|number~1|#1'

/** Words that rank the clinic first. */
export const rankings = [
  `${first} [rated|ranked|best] clinic|medspa|med|spa|provider|practice|surgeon|doctor|injector|nurse|team|specialist|dermatologist|centre|center|destination|choice|aesthetic|aesthetics|cosmetic|laser|medical|skin`,
  `${first} in [the] [all] [of]`,
  `voted|rated|ranked|named ${first}`,
] as const

/** Other things that are first, or one of many. */
export const noRankings = [
  `patient|case|figure|table|step|rule|tip|phase|room|unit|suite|reason|question|list ${first} in [the] [all] [of]`,
  `${first} in 0|ten|five|every|each`,
  `${first} skin|laser|cosmetic|medical concern|complaint|question|reason|cause|rule|tip|mistake|myth|problem`,
] as const

/** Words that set the clinic above others. */
export const superlatives = [
  'expert*',
  'best|leading|top|premier|foremost|finest|superior|elite|renowned .. clinic|surgeon|doctor|injector|nurse|provider|practice|team|specialist|dermatologist|practitioner|centre|center',
  'best results|care|hands|outcome',
  'best .. in [the] town|city|state|area|country|world|class|region|nation|uk|usa',
  'world|country|nation|city|town|state|region|area best|finest|leading',
  'number one',
  '#1',
  ...rankings,
  'unmatched',
  'unrivalled|unrivaled',
  'unparalleled',
  'unsurpassed',
  'second to none',
  'world~class',
  'top~rated',
  'award~winning',
  'superior results|care|skill|training|outcome|technique',
  'master injector|surgeon',
  'has|have mastered',
  'thousands of [such] [satisfied|happy] patients|clients|people|procedures|treatments|injections|cases|operations',
] as const

const rivals =
  'treatment|surgery|operation|laser|peel|filler|injection|product|medicine|brand|clinic|cream|method|competitor|alternative|other|others'

/** Words that set one treatment or clinic beside or above another. */
export const comparisons = [
  `better|safer|faster|gentler|stronger|cheaper than ... ${rivals}`,
  `better|safer|faster|gentler|stronger|cheaper than ${rivals}`,
  `longer|more ... than ${rivals}`,
  `longer|more ... than any|other|most ${rivals}`,
  'less pain|swelling|bruising|downtime than',
  `as good|effective|safe as ... ${rivals}`,
  `as good|effective|safe as ${rivals}`,
  `superior|equivalent to ... ${rivals}`,
  `superior|equivalent to ${rivals}`,
  'unlike other|any',
  'the only treatment|clinic|product',
] as const

/** What only says when or where a treatment is given. */
export const noComparisons = [
  'the only treatment|clinic|product we|i|they do|give|run|perform|provide on|at|in',
] as const

/** Words that say that something is more, or less, than something else. */
export const moreOrLess = [
  'greater|longer|more|less|better|safer ... than',
  'better|safer|faster than',
] as const
