import {type Picture, pathToString} from '../../passage.ts'
import type {PageRule} from '../../rules/rule.ts'
import type {PicturesLook} from '../pack-rule.ts'
import {normalise} from './normalise.ts'
import {patternOf} from './phrase.ts'
import {isIn} from './reading.ts'

/** The check of a rule on pictures that show results. `{words}` of its message becomes the procedure. */
export function picturesRule(look: PicturesLook, say: (words: string) => string): PageRule['check'] {
  const asked = look.statement === undefined ? undefined : patternOf(look.statement)
  const isSaid = (text: string | undefined): boolean =>
    asked !== undefined && text !== undefined && isIn(asked, normalise(text, 'paragraph').text)

  const hasFault = (result: NonNullable<Picture['result']>): boolean => {
    if (look.fault === 'procedure-unnamed') return (result.procedure ?? '').trim() === ''
    if (look.fault === 'altered') return !result.unaltered
    if (look.fault === 'model-unsaid') return result.subject === 'model' && !isSaid(result.statement)
    return result.subject === 'patient' && !isSaid(result.statement)
  }

  return function* check(page) {
    for (const {path, result} of page.pictures)
      if (result !== undefined && hasFault(result))
        yield {
          document: page.document,
          path: pathToString(path),
          message: say(result.procedure ?? 'a treatment'),
        }
  }
}
