import type {Passage, Path, Picture} from '@caveat/claims'
import {textPassage} from '../portable-text/passages.ts'
import type {PictureValue} from './model.ts'
import {type PictureUse, useOf} from './web-picture.ts'

/** A picture of a section: what the rules see of it, and what the site has to have to show it. */
export type SectionPicture = Picture & PictureUse

/** What a section type declares of one of its pictures. */
export const sectionPicture = (
  value: PictureValue,
  path: Path,
  result?: Picture['result'],
): SectionPicture => ({
  ...useOf(value),
  path,
  alternative: value.alt ?? '',
  ...(result === undefined ? {} : {result}),
})

/** What reaches the public of a picture beside itself: the words in its place, and its name in its address. */
export const picturePassages = ({alt, fileName}: PictureValue, path: Path): readonly Passage[] => [
  ...textPassage(alt, [...path, 'alt'], 'alternative', 'claim-bearing'),
  ...textPassage(fileName, [...path, 'fileName'], 'file-name'),
]
