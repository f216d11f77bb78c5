import {bodyPassages, textPassage} from '../../portable-text/passages.ts'
import type {CostSection} from './model.ts'

export const passages = ({heading, introduction = [], prices, conditions = []}: CostSection) => [
  ...textPassage(heading, ['heading'], 'heading'),
  ...bodyPassages(introduction, ['introduction'], 'claim-bearing'),
  ...prices.flatMap(({_key, item, price, includes}) => [
    ...textPassage(item, ['prices', {_key}, 'item'], 'subheading'),
    ...textPassage(price, ['prices', {_key}, 'price'], 'paragraph', 'claim-bearing'),
    ...textPassage(includes, ['prices', {_key}, 'includes'], 'paragraph', 'claim-bearing'),
  ]),
  ...bodyPassages(conditions, ['conditions'], 'care'),
]
