import {isShown, type MarkedPassage, type PassageRole, textWithMarks} from '@caveat/claims'
import type {PreparedTreatment} from './prepare.ts'

const prefix: Record<PassageRole, string> = {
  title: '',
  heading: '\n',
  subheading: '\n',
  paragraph: '',
  bullet: '  • ',
  step: '  - ',
  action: '→ ',
  meta: '',
  alternative: '[Picture: ',
  address: '',
  'file-name': '',
}

const lineOf = (marked: MarkedPassage): string => {
  const {role} = marked.passage
  return prefix[role] + textWithMarks(marked) + (role === 'alternative' ? ']' : '')
}

/** The page as plain text: everything that it shows, pictures in words, with the same marks and notes. */
export function plainText({page, sources}: PreparedTreatment): string {
  const shown = page.passages.filter(({passage}) => isShown(passage) || passage.role === 'alternative')
  return [
    ...shown.map(lineOf),
    ...page.notes.map(({sign, disclaimer}) => sign + (/\d$/.test(sign) ? '. ' : '') + disclaimer.text),
    ...sources.map(({citation}) => `Source: ${citation}`),
  ]
    .join('\n\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .concat('\n')
}
