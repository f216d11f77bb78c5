import {nameOf, targets} from './table.ts'

const labels = targets.filter((target) => target !== 'claim')

/** What the second look at a sentence goes by; the first is the score that the sentence has by itself. */
export const secondLook: readonly string[] = [
  'itself',
  ...targets.map((target) => `itself ${nameOf(target)}`),
  ...['before', 'after'].flatMap((side) => [
    `${side} claim`,
    `${side} nothing`,
    ...labels.map((label) => `${side} ${nameOf(label)}`),
  ]),
].map((name) => `then: ${name}`)
