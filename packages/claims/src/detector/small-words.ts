import {spellingsOf} from './vocabulary.ts'

/** Words that hold a reason together and are none: left off at its ends. */
const connecting = wordsIn(
  `a an the and or but of to in on at by for from with as into onto over under about up down out off is are was were be
  been being am has have had do does did will would shall should can could may might must this that these those it its
  there here he she his her they their them we our us you your i my me who whom whose which what when where while if
  because since until also just even so very really too then thus such quite rather simply truly only ever yet still
  once again now well much many some any each every both own other another one s let let's it's you'll you're you've
  we're we've we'll they're that's there's`,
)
/** Words that turn a reason around or weigh it (“no pain”, “most patients”), but say nothing by themselves. */
const weighing =
  wordsIn(`no not never without less least more most than all up never don't won't can't cannot isn't aren't
  doesn't how often within two three four five six seven eight nine ten dr mr mrs after before during through between per like`)

function wordsIn(list: string): ReadonlySet<string> {
  return new Set(spellingsOf(list))
}

const letters = /\p{L}/u
const lettersOrNumbers = /[\p{L}\p{N}]/u

/** A bare number says as little as “so”; a percentage is a figure. @param word as it is spelled in the vocabulary */
export const saysSomething = (word: string): boolean =>
  word === '%' || (letters.test(word) && !connecting.has(word) && !weighing.has(word))

/** Whether a word may stand at an end of a reason. */
export const endsReason = (word: string): boolean =>
  word === '%' || (lettersOrNumbers.test(word) && !connecting.has(word))
