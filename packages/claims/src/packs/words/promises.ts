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
  'completely|totally|perfectly|entirely safe',
] as const

/** Words that set the clinic above others. */
export const superlatives = [
  'expert*',
  'best|leading|top|premier|foremost|finest|superior|elite|renowned clinic|surgeon|doctor|injector|nurse|provider|practice|team|specialist|dermatologist|practitioner|centre|center',
  'best results|care|hands|outcome',
  'best in [the] town|city|state|area|country|world|class',
  'number one',
  '#1',
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

/** Words that set one treatment beside or above another. */
export const comparisons = [
  'better|safer|faster|gentler|stronger than',
  'greater|longer|more ... than',
  'less pain|swelling|bruising|downtime than',
  'as good|effective|safe as',
  'superior|equivalent to',
  'unlike other|any',
  'the only treatment|clinic|product',
] as const
