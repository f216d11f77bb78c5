import {bodyPassages, textPassage} from '../../portable-text/passages.ts'
import type {TextSection} from './model.ts'

export const passages = (section: TextSection) => [
  ...textPassage(section.heading, ['heading'], 'heading'),
  ...bodyPassages(section.body, ['body'], 'claim-bearing'),
]
