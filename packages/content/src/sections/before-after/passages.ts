import type {Path} from '@caveat/claims'
import {picturePassages} from '../../pictures/section-picture.ts'
import {bodyPassages, textPassage} from '../../portable-text/passages.ts'
import type {BeforeAfterSection} from './model.ts'
import {words} from './words.ts'

export const passages = (section: BeforeAfterSection) => [
  ...textPassage(section.heading, ['heading'], 'heading'),
  ...textPassage(section.procedure, ['procedure'], 'paragraph'),
  ...textPassage(section.statement, ['statement'], 'paragraph', 'note'),
  ...section.pairs.flatMap((pair) => {
    const path: Path = ['pairs', {_key: pair._key}]
    return [
      ...(pair.subject === 'model' ? textPassage(words.model, path, 'paragraph') : []),
      ...textPassage(words.before, [...path, 'before'], 'paragraph'),
      ...picturePassages(pair.before, [...path, 'before']),
      ...textPassage(words.after, [...path, 'after'], 'paragraph'),
      ...picturePassages(pair.after, [...path, 'after']),
      ...textPassage(pair.taken, [...path, 'taken'], 'paragraph'),
      ...bodyPassages(pair.caption ?? [], [...path, 'caption'], 'claim-bearing'),
    ]
  }),
]
