import {isShown, type PassageRole, textWithMarks} from '@caveat/claims'
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
  alternative: '',
  address: '',
  'file-name': '',
}

/** The page as plain text: everything that it shows, with the same marks and notes. */
export function plainText({page, sources}: PreparedTreatment): string {
  const shown = page.passages.filter(({passage}) => isShown(passage))
  return [
    ...shown.map((marked) => prefix[marked.passage.role] + textWithMarks(marked)),
    ...page.notes.map(({sign, disclaimer}) => sign + (/\d$/.test(sign) ? '. ' : '') + disclaimer.text),
    ...sources.map(({citation}) => `Source: ${citation}`),
  ]
    .join('\n\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .concat('\n')
}
