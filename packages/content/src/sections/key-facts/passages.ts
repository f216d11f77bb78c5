import {bodyPassages, textPassage} from '../../portable-text/passages.ts'
import type {KeyFactsSection} from './model.ts'

export const passages = (section: KeyFactsSection) => [
  ...textPassage(section.heading, ['heading'], 'heading'),
  ...section.facts.flatMap(({_key, label, value}) => [
    ...textPassage(label, ['facts', {_key}, 'label'], 'subheading'),
    ...bodyPassages(value, ['facts', {_key}, 'value'], 'claim-bearing'),
  ]),
]
