import {compareStates} from '../src/approvals/compare-states.ts'
import {check} from '../src/check.ts'
import {detectClaims} from '../src/detector/detect-claims.ts'
import {splitSentences} from '../src/sentences/split-sentences.ts'
import {examplePage, examplePassage, exampleSite} from '../src/testing/example.ts'

/** Characters of each text: where the time grows with their square, a run takes minutes instead of seconds. */
const length = 120_000

const units = [
  ...[
    'a',
    'aing',
    '1',
    'A',
    '.',
    '…',
    '!',
    '"',
    '“',
    '(',
    '[',
    "'",
    '-',
    '*',
    '\n',
    ' ',
    '\u200b',
    'e\u0301',
    'в',
  ],
  ...[
    'a ',
    'a. ',
    'A. ',
    'Dr. ',
    '1. ',
    '5% ',
    'a-\n',
    '…A',
    '(a',
    'It works. ',
    '[1] ',
    'not ',
    'in the UK ',
    '\r\n',
  ],
]

const passage = (text: string) => examplePassage(text.replaceAll('[', '(').replaceAll(']', ')'))

for (const unit of units) {
  const text = unit.repeat(Math.ceil(length / unit.length))
  splitSentences(text)
  detectClaims([text], {mode: 'all'})
  check(exampleSite({pages: [examplePage([passage(text), passage('It helps.')])]}))
}

const members = (prefix: string) =>
  Array.from({length: 20_000}, (_, index) => ({_key: `${prefix}${index}`, text: `${index}`}))
compareStates({list: members('a')}, {list: members('b')})
compareStates({list: members('a')}, {list: members('a').toReversed()})

const sharing = Array.from({length: 20_000}, (_, index) =>
  examplePage([], {
    document: {id: `treatment-${index}`, type: 'treatment', title: `Page ${index}`},
    address: '/same',
  }),
)
check(exampleSite({pages: sharing}))
