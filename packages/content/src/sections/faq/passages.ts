import {bodyPassages, textPassage} from '../../portable-text/passages.ts'
import type {FaqSection} from './model.ts'

export const passages = (section: FaqSection) => [
  ...textPassage(section.heading, ['heading'], 'heading'),
  ...section.questions.flatMap(({_key, question, answer}) => [
    ...textPassage(question, ['questions', {_key}, 'question'], 'subheading'),
    ...bodyPassages(answer, ['questions', {_key}, 'answer'], 'claim-bearing'),
  ]),
]
