import {type Page, type Path, type Picture, pathToString} from '../../passage.ts'
import type {PageRule} from '../../rule.ts'
import {normalise} from '../../text/normalise.ts'
import {patternOf} from '../../text/patterns/phrase.ts'
import {isIn} from '../../text/patterns/reading.ts'
import type {PicturesLook} from '../pack-rule.ts'

type Result = NonNullable<Picture['result']>

const beginsWith = (path: Path, start: Path): boolean =>
  start.length < path.length && pathToString(path.slice(0, start.length)) === pathToString(start)

/** What stands with a picture: its statement, and texts that belong to the object that it is a part of. */
const textsWith = (page: Page, {path}: Picture, {statement}: Result): readonly string[] => [
  ...(statement === undefined ? [] : [statement]),
  ...page.passages.filter((passage) => beginsWith(path, passage.path)).map(({text}) => text),
]

/** The check of a rule on pictures that show results. `{words}` of its message becomes the procedure. */
export function picturesRule(look: PicturesLook, say: (words: string) => string): PageRule['check'] {
  const asked = look.statement === undefined ? undefined : patternOf(look.statement)
  const isSaid = (texts: readonly string[]): boolean =>
    asked !== undefined && texts.some((text) => isIn(asked, normalise(text, 'paragraph').text))

  const hasFault = (page: Page, picture: Picture, result: Result): boolean => {
    if (look.fault === 'procedure-unnamed') return (result.procedure ?? '').trim() === ''
    if (look.fault === 'altered') return !result.unaltered
    if (look.fault === 'model-unsaid')
      return result.subject === 'model' && !isSaid(textsWith(page, picture, result))
    return result.subject === 'patient' && !isSaid(textsWith(page, picture, result))
  }

  return function* check(page) {
    for (const picture of page.pictures) {
      const {path, result} = picture
      if (result === undefined || !hasFault(page, picture, result)) continue
      const {procedure} = result
      const name = procedure === undefined || procedure.trim() === '' ? 'a treatment' : procedure
      yield {document: page.document, path: pathToString(path), message: say(name)}
    }
  }
}
