import {compareStates} from '../src/approvals/compare-states.ts'
import {check} from '../src/check.ts'
import {detectClaims} from '../src/detector/detect-claims.ts'
import {marketIds} from '../src/packs/all.ts'
import {splitSentences} from '../src/sentences/split-sentences.ts'
import {examplePage, examplePassage, exampleSite} from '../src/testing/example.ts'

/** Characters of each text: where the time grows with their square, a run takes minutes instead of seconds. */
const length = 160_000

const letters = ['a', 'aing', 'botox', '1', 'A', '\u200b', 'e\u0301', 'в', '#a', 'a-']
const signs = ['.', '…', '!', '"', '“', '(', '[', "'", '-', '*', '$', '#', '\n', '\r\n', ' ', '1,', 'a-\n']
const words = [
  'a ',
  'not ',
  'no other ',
  'in the UK ',
  'unit a ',
  'not painless or ',
  'pain, permanent ',
  'guaranteed ',
]
const sentences = ['a. ', 'A. ', 'Dr. ', '1. ', '1 ', '5% ', '20% off ', '…A', '(a', 'It works. ', '[1] ']

const passage = (text: string) => examplePassage(text.replaceAll('[', '(').replaceAll(']', ')'))

for (const unit of [...letters, ...signs, ...words, ...sentences]) {
  const text = unit.repeat(Math.ceil(length / unit.length))
  splitSentences(text)
  detectClaims([text], {mode: 'all'})
  const passages = [passage(text), {...passage(`A botox laser. ${text}`), kind: 'safety'} as const]
  check(exampleSite({policy: {markets: marketIds}, pages: [examplePage(passages)]}))
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
