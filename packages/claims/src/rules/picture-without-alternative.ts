import {pathToString} from '../passage.ts'
import {type PageRule, structural} from './rule.ts'

/** WCAG 2.2, 1.1.1. */
export const pictureWithoutAlternative: PageRule = {
  id: 'picture-without-alternative',
  title: 'A picture has words in its place',
  severity: 'error',
  group: 'structure',
  citation: structural,
  appliesTo: 'page',
  *check({document, pictures}) {
    for (const {path, alternative} of pictures)
      if (alternative.trim() === '')
        yield {
          document,
          path: pathToString(path),
          message:
            'This picture has no alternative text, so people who cannot see it get nothing. Describe in a few words what it shows.',
        }
  },
}
