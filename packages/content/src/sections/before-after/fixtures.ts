import {markdown} from '../../authoring/markdown.ts'
import {examplePictures} from '../../pictures/examples.ts'

const {threeLines, oneLine} = examplePictures

const before = {asset: {_ref: threeLines.asset}, alt: 'Drawing of three lines'}
const after = {asset: {_ref: oneLine.asset}, alt: 'Drawing of one line'}

const pair = {
  _key: 'first',
  before,
  after,
  taken: '8 weeks after the second treatment',
  subject: 'patient',
  consent: true,
  unaltered: true,
} as const

const common = {
  heading: 'Before and after',
  procedure: 'Example treatment, two sessions',
  statement: 'Results differ from person to person. Yours may look different.',
} as const

export const fixtures = {
  default: {...common, pairs: [pair]},
  modelWithClaim: {
    ...common,
    pairs: [
      {
        ...pair,
        before: {...before, fileName: 'drawing-of-three-lines'},
        subject: 'model' as const,
        consentReference: 'C-2026-014',
        caption: markdown('[The treatment can make fine lines look softer.](claim:claim-softer-lines)'),
      },
      {...pair, _key: 'second'},
    ],
  },
}
