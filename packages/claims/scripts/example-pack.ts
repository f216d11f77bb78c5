import type {PackData} from '../src/packs/pack.ts'
import {ownWords} from '../src/packs/words/reads.ts'

export const nz: PackData = {
  id: 'nz',
  title: 'New Zealand',
  version: '2026-11-24',
  country: {code: '64', trunk: '0'},
  scope: 'Whom these rules bind, and what a reader of them has to bear in mind.',
  rules: [
    {
      id: 'nz-01',
      title: 'No countdown',
      looksFor: 'Words that count down to the end of an offer.',
      look: {
        look: 'words',
        phrases: ['only 0 days|hours left', 'last chance'],
        reads: ownWords,
        unlessDenied: true,
      },
      message: '“{words}” rushes a decision.',
      instead: 'Leave people time to decide.',
      sources: [
        {text: 'An example code, rule 1.3', url: 'https://code.example/1.3', dated: '2025-04-16', key: 'V'},
      ],
      force: 'judgement',
      inForceFrom: '2025-04-16',
      examples: {
        flagged: ['Only 2 days left!', {text: 'Last chance', role: 'heading', kind: 'label'}],
        passed: ['Take your time.', 'This is not your last chance.'],
      },
    },
  ],
  notChecked: [{what: 'Prizes', why: 'What a prize is worth is not in the content.'}],
}
