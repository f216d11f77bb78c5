import {sectionPicture} from '../../pictures/section-picture.ts'
import type {BeforeAfterSection} from './model.ts'

/** The picture after carries what the rules ask of a result: the one before shows none. */
export const pictures = ({procedure, statement, pairs}: BeforeAfterSection) =>
  pairs.flatMap(({_key, before, after, subject, consent = false, unaltered = false}) => [
    sectionPicture(before, ['pairs', {_key}, 'before']),
    sectionPicture(after, ['pairs', {_key}, 'after'], {procedure, statement, subject, consent, unaltered}),
  ])
