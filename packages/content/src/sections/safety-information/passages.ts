import type {Passage, Path} from '@caveat/claims'
import type {PlainBody} from '../../portable-text/model.ts'
import {bodyPassages, textPassage} from '../../portable-text/passages.ts'
import type {SafetyInformationSection} from './model.ts'
import {words} from './words.ts'

const part = (
  heading: string,
  value: PlainBody | undefined,
  path: Path,
  kind: 'safety' | 'care',
): readonly Passage[] =>
  value === undefined
    ? []
    : [...textPassage(heading, path, 'subheading', kind), ...bodyPassages(value, path, kind)]

export const passages = (section: SafetyInformationSection) => [
  ...textPassage(section.heading, ['heading'], 'heading', 'safety'),
  ...part(words.boxedWarning, section.boxedWarning, ['boxedWarning'], 'safety'),
  ...part(words.notFor, section.notFor, ['notFor'], 'safety'),
  ...textPassage(words.sideEffects, ['sideEffects'], 'subheading', 'safety'),
  ...section.sideEffects.flatMap(({_key, frequency, effects}) => [
    ...textPassage(frequency, ['sideEffects', {_key}, 'frequency'], 'subheading', 'safety'),
    ...bodyPassages(effects, ['sideEffects', {_key}, 'effects'], 'safety'),
  ]),
  ...part(words.getHelp, section.getHelp, ['getHelp'], 'care'),
]
