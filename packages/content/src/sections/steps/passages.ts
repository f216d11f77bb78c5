import {bodyPassages, textPassage} from '../../portable-text/passages.ts'
import type {StepsSection} from './model.ts'

export const passages = (section: StepsSection) => [
  ...textPassage(section.heading, ['heading'], 'heading'),
  ...bodyPassages(section.introduction ?? [], ['introduction'], 'claim-bearing'),
  ...section.steps.flatMap(({_key, name, text}) => [
    ...textPassage(name, ['steps', {_key}, 'name'], 'subheading'),
    ...bodyPassages(text, ['steps', {_key}, 'text'], 'claim-bearing'),
  ]),
]
