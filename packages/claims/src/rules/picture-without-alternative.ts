import {pathToString} from '../passage.ts'
import {type PageRule, structural} from '../rule.ts'
import {isWordless} from './shared/note-text.ts'

const ending = /\.(?:jpe?g|png|webp|avif|gif|heic|heif|tiff?|bmp|svg)\s*$/iu
/** Names that cameras and programs give, and words that say only that something is a picture. */
const given =
  /^\W*(?:(?:img|dsc[nf]?|dcim|pxl|mvimg|image|photo(?:graph)?|picture|pic|screen ?shot|untitled|unnamed|placeholder|alt(?: text)?|tbd|todo)[\s_-]*[\d_\s.-]*|[\da-f]{16,}|[\w-]*\d{5,}[\w-]*)\W*$/iu

type Lack = {readonly isIn: (alternative: string) => boolean; readonly what: string}

/** The first that is true is told. */
const lacks: readonly Lack[] = [
  {isIn: isWordless, what: 'This picture has no alternative text'},
  {
    isIn: (alternative) => ending.test(alternative) || given.test(alternative),
    what: 'This picture has the name of a file for its alternative text, or a word that says nothing',
  },
]

/** WCAG 2.2, 1.1.1, with its failure F30: a file name is no alternative. */
export const pictureWithoutAlternative: PageRule = {
  id: 'picture-without-alternative',
  title: 'A picture has words in its place',
  severity: 'error',
  group: 'structure',
  citation: structural,
  appliesTo: 'page',
  *check({document, pictures}) {
    for (const {path, alternative} of pictures) {
      const lack = lacks.find(({isIn}) => isIn(alternative))
      if (lack !== undefined)
        yield {
          document,
          path: pathToString(path),
          message: `${lack.what}, so people who cannot see it get nothing. Describe in a few words what it shows.`,
        }
    }
  },
}
