import {bodyPassages, textPassage} from '../../portable-text/passages.ts'
import type {CallToActionSection} from './model.ts'

export const passages = (section: CallToActionSection) => [
  ...textPassage(section.heading, ['heading'], 'heading'),
  ...bodyPassages(section.text ?? [], ['text'], 'claim-bearing'),
  ...textPassage(section.label, ['label'], 'action'),
  ...textPassage(section.href, ['href'], 'address'),
]
