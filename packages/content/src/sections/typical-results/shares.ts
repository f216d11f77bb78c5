/** A share of people, in percent; where a text says “46% to 61%”, from the one to the other. */
export type Share = {readonly from: number; readonly to: number}

const percentage = String.raw`(\d{1,3}(?:\.\d+)?)\s?%`
const range = new RegExp(String.raw`(?<![\d.,])${percentage}(?:\s?(?:to|–|-)\s?${percentage})?`, 'g')

/**
 * The shares that a text says, in its order. Bars are drawn from the words, so that no bar can say what the words do
 * not, and a sentence that is left out takes its bar along.
 */
export const sharesIn = (text: string): readonly Share[] =>
  Array.from(text.matchAll(range), ([, from, to = from]) => ({from: Number(from), to: Number(to)})).filter(
    ({from, to}) => from <= to && to <= 100,
  )
