import {bodyPassages, textPassage} from '../../portable-text/passages.ts'
import type {ProseSection} from './model.ts'

export const passages = (section: ProseSection) => [
  ...textPassage(section.heading, ['heading'], 'heading'),
  ...bodyPassages(section.body, ['body'], 'claim-bearing'),
]
