/** What may stand between a denial and what it denies, and changes nothing of it. */
export const light =
  'a|an|the|any|all|every|each|always|ever|yet|necessarily|completely|entirely|totally|fully|absolutely|quite|really|truly|usually|often|generally|strictly|wholly|perfectly|exactly|be|been|being|become|get'

/** Verbs of which a denial is one of their object: who cannot promise a thing denies it. Not “miss”, “regret”, “beat”. */
export const giving =
  'promise|promises|promised|promising|guarantee|guarantees|guaranteed|offer|offers|offered|offering|give|gives|given|giving|provide|provides|claim|claims|make|makes|making|have|has|use|uses|using|accept|accepts|publish|publishes|show|shows|sell|sells|run|runs|ensure|ensures|mean|means|imply|implies|suggest|suggests|advertise|produce|produces|perform|lead to|leads to|work with|cause|causes|come with|comes with|take part in|send|sends|last|lasts|stay|stays|remain|remains|known for|proven for|cleared for|approved for|licensed for|intended for'

/** Verbs and more of saying, behind which a sentence of its own may stand. */
export const saying =
  'claim|claims|say|says|said|promise|promises|guarantee|guarantees|think|suggest|suggests|mean|means|imply|implies|know whether|know if|known whether|known if|certain that|sure that|clear whether|clear if|shown that|proven that'

export const copula = 'is|are|was|were|be|will be|can be|could be|may be'

/** Words that turn a denial into praise: “you will not find such results elsewhere”. */
const praising =
  'our|ours|us|such|these|other|others|else|better|more|less|as|so|than|how|who|not|never|no|without|nothing|nobody|cannot|but|if|unless|until|competitor|that|which|doubts?|question|secret|surprise|wonder|exaggeration'
/** A word that says nothing either way. */
export const plain = `(?!(?:${praising})\\b)[a-z0-9%][a-z0-9%'-]*(?<!n't)`

/** Behind the words: what makes of “no laser is painless” praise of another laser. */
export const exempted =
  /\b(?:elsewhere|anywhere|any other|others?|like (?:this|ours|us|that|here|these)|as (?:ours|us|this|here)|than|except|apart from|but|until|unless|without|again|any ?more|any longer|here|with us|ours|our)\b/
