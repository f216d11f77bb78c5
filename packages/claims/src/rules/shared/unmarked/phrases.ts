import type {TextRange} from '../../../finding.ts'
import type {ClaimingSentence} from './claiming-sentences.ts'

const isSpace = (between: string): boolean => between !== '' && between.trim() === ''

/** Reasons that lie in each other or touch are one phrase: “100% safe” says “safe” and “100%” as well. */
export function phrasesOf({text, from, reasons}: ClaimingSentence): readonly string[] {
  const phrases: TextRange[] = []
  for (const reason of reasons) {
    const touching = phrases.filter(
      (each) =>
        (each.from < reason.to && reason.from < each.to) ||
        isSpace(text.slice(Math.min(each.to, reason.to) - from, Math.max(each.from, reason.from) - from)),
    )
    const all = [reason, ...touching]
    const [first] = touching
    const whole = {
      from: Math.min(...all.map((each) => each.from)),
      to: Math.max(...all.map((each) => each.to)),
    }
    if (first === undefined) phrases.push(whole)
    else {
      phrases[phrases.indexOf(first)] = whole
      for (const other of touching.slice(1)) phrases.splice(phrases.indexOf(other), 1)
    }
  }
  return Array.from(new Set(phrases.map((each) => text.slice(each.from - from, each.to - from))))
}
