import type {Fix, TextRange} from '@caveat/claims'
import {z} from 'zod'

const span = z.looseObject({_key: z.string(), text: z.string(), marks: z.array(z.string()).nullish()})
const definition = z.looseObject({_key: z.string(), _type: z.string()})
const block = z.looseObject({children: z.array(span), markDefs: z.array(definition).nullish()})

type Span = z.output<typeof span>
type Block = z.output<typeof block>

/** A character as it stands in a block: with the span that it came from, and its marks. */
type Letter = {readonly text: string; readonly from: Span; readonly marks: readonly string[]}

const lettersOf = ({children}: Block): readonly Letter[] =>
  children.flatMap((from) => from.text.split('').map((text) => ({text, from, marks: from.marks ?? []})))

const sameMarks = (a: readonly string[], b: readonly string[]) => a.join() === b.join()

/** Spans of these letters: as few as their marks allow, with the keys that they had before. */
function spansOf(letters: readonly Letter[], emptySpan: Span | undefined, newKey: () => string): Span[] {
  const spans: Span[] = []
  const taken = new Set<string>()
  let source: Span | undefined
  for (const {text, from, marks} of letters) {
    const last = spans.at(-1)
    if (last !== undefined && source === from && sameMarks(last.marks ?? [], marks)) {
      last.text += text
      continue
    }
    const key = taken.has(from._key) ? newKey() : from._key
    taken.add(key)
    spans.push({...from, _key: key, text, marks: [...marks]})
    source = from
  }
  return spans.length > 0 || emptySpan === undefined ? spans : [{...emptySpan, text: '', marks: []}]
}

/** What really differs: the words around it keep their marks. */
function narrowed(text: string, {from, to}: TextRange, replacement: string) {
  const old = text.slice(from, to)
  const shortest = Math.min(old.length, replacement.length)
  let start = 0
  while (start < shortest && old[start] === replacement[start]) start++
  let end = 0
  while (end < shortest - start && old.at(-1 - end) === replacement.at(-1 - end)) end++
  return {from: from + start, to: to - end, text: replacement.slice(start, replacement.length - end)}
}

/** New letters look like the first that they replace; where they are only put in, like what stands before. */
function replaced(letters: readonly Letter[], range: TextRange, replacement: string): readonly Letter[] {
  const text = letters.map((letter) => letter.text).join('')
  const {from, to, text: written} = narrowed(text, range, replacement)
  const model = letters[from < to || from === range.from ? from : from - 1] ?? letters.at(-1)
  const added = model === undefined ? [] : written.split('').map((letter) => ({...model, text: letter}))
  return [...letters.slice(0, from), ...added, ...letters.slice(to)]
}

const withFix = (stored: Block, fix: Fix, newKey: () => string): Block => {
  const letters = lettersOf(stored)
  const [emptySpan] = stored.children
  if (fix.kind === 'insert-claim-use') {
    const _key = newKey()
    const marked = letters.map((letter, index) =>
      index >= fix.range.from && index < fix.range.to ? {...letter, marks: [...letter.marks, _key]} : letter,
    )
    const use = {_type: 'claimUse', _key, claim: {_type: 'reference', _ref: fix.claim}}
    return {
      ...stored,
      children: spansOf(marked, emptySpan, newKey),
      markDefs: [...(stored.markDefs ?? []), use],
    }
  }
  const after = replaced(letters, fix.range, fix.text)
  const used = (all: readonly Letter[]) => new Set(all.flatMap(({marks}) => marks))
  const [before, now] = [used(letters), used(after)]
  return {
    ...stored,
    children: spansOf(after, emptySpan, newKey),
    // What was attached to words that are all gone goes with them.
    ...(stored.markDefs && {
      markDefs: stored.markDefs.filter(({_key}) => now.has(_key) || !before.has(_key)),
    }),
  }
}

/** Of a claim or disclaimer the words are text; of a section most are blocks. */
const textIn = (stored: unknown): string | undefined => {
  if (typeof stored === 'string') return stored
  const read = block.safeParse(stored)
  return read.success ? read.data.children.map(({text}) => text).join('') : undefined
}

/**
 * The value at the place of a finding with its fix applied: a string or a block of Portable Text. The words
 * around keep their marks, and so do the words that are replaced: an annotation over them stays whole.
 *
 * @param stored the value as it is now
 * @param passage the text that the finding was made on
 * @param newKey makes `_key`s
 * @returns undefined where the text is not that of the finding any more, or cannot take the fix
 */
export function applyFix(
  stored: unknown,
  passage: string | undefined,
  fix: Fix,
  newKey: () => string,
): unknown {
  const text = textIn(stored)
  if (text === undefined || (passage !== undefined && passage !== text) || fix.range.to > text.length)
    return undefined
  if (typeof stored !== 'string') return withFix(block.parse(stored), fix, newKey)
  return fix.kind === 'replace-text'
    ? text.slice(0, fix.range.from) + fix.text + text.slice(fix.range.to)
    : undefined
}
