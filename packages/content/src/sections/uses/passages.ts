import {bodyPassages, textPassage} from '../../portable-text/passages.ts'
import type {UsesSection} from './model.ts'
import {words} from './words.ts'

export const passages = ({heading, introduction = [], uses, limits}: UsesSection) => [
  ...textPassage(heading, ['heading'], 'heading'),
  ...bodyPassages(introduction, ['introduction'], 'claim-bearing'),
  ...uses.flatMap(({_key, name, text}) => [
    ...textPassage(name, ['uses', {_key}, 'name'], 'subheading'),
    ...bodyPassages(text ?? [], ['uses', {_key}, 'text'], 'claim-bearing'),
  ]),
  ...(limits === undefined
    ? []
    : [
        ...textPassage(words.limits, ['limits'], 'subheading', 'care'),
        ...bodyPassages(limits, ['limits'], 'care'),
      ]),
]
