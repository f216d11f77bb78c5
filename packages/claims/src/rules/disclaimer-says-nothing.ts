import {type DisclaimerRule, structural} from '../rule.ts'
import {promiseIn, saysNothing} from './shared/note-text.ts'

/** No words are an error; that words promise is for a person to judge. */
export const disclaimerSaysNothing: DisclaimerRule = {
  id: 'disclaimer-says-nothing',
  title: 'A disclaimer qualifies, and promises nothing',
  severity: 'error',
  group: 'adequacy',
  citation: structural,
  appliesTo: 'disclaimer',
  *check({_id, name, text}) {
    const document = {id: _id, type: 'disclaimer', title: name}
    // Without any text, the model says so.
    if (text.trim() === '') return
    if (saysNothing(text))
      return yield {
        document,
        path: 'text',
        excerpt: text,
        message:
          'This disclaimer says nothing. Write what readers need to know to judge the claims that it stands under.',
      }
    const words = promiseIn(text)
    if (words !== undefined)
      yield {
        severity: 'warning',
        document,
        path: 'text',
        excerpt: text,
        message: `A disclaimer sets a limit to a claim, and this one reads as a promise, by “${words}”. Say what may turn out otherwise, or what the claim rests on.`,
      }
  },
}
