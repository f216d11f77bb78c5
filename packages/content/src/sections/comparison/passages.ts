import {bodyPassages, textPassage} from '../../portable-text/passages.ts'
import type {ComparisonSection} from './model.ts'

export const passages = (section: ComparisonSection) => [
  ...textPassage(section.heading, ['heading'], 'heading'),
  ...bodyPassages(section.introduction ?? [], ['introduction'], 'claim-bearing'),
  ...textPassage(section.first, ['first'], 'subheading'),
  ...textPassage(section.second, ['second'], 'subheading'),
  ...section.rows.flatMap(({_key, label, first, second}) => [
    ...textPassage(label, ['rows', {_key}, 'label'], 'subheading'),
    ...bodyPassages(first ?? [], ['rows', {_key}, 'first'], 'claim-bearing'),
    ...bodyPassages(second ?? [], ['rows', {_key}, 'second'], 'claim-bearing'),
  ]),
]
