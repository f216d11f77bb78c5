import {bodyPassages, textPassage} from '../../portable-text/passages.ts'
import type {TypicalResultsSection} from './model.ts'

/** The bars have no passage of their own: they are drawn from the numbers of the text. */
export const passages = (section: TypicalResultsSection) => [
  ...textPassage(section.heading, ['heading'], 'heading'),
  ...bodyPassages(section.introduction ?? [], ['introduction'], 'claim-bearing'),
  ...section.figures.flatMap(({_key, name, text}) => [
    ...textPassage(name, ['figures', {_key}, 'name'], 'subheading'),
    ...bodyPassages(text, ['figures', {_key}, 'text'], 'claim-bearing'),
  ]),
]
