import type {Fix} from '@caveat/claims'
import {applyFix} from './apply-fix.ts'

type Part = readonly [text: string, ...marks: string[]]

const block = (
  parts: readonly Part[],
  ...definitions: readonly {readonly _key: string; readonly _type: string}[]
) => ({
  _type: 'block',
  _key: 'b',
  style: 'normal',
  children: parts.map(([text, ...marks], index) => ({_type: 'span', _key: `s${index}`, text, marks})),
  markDefs: definitions,
})
const link = {_key: 'link', _type: 'link', href: '/a'}
const use = {_key: 'use', _type: 'claimUse', claim: {_type: 'reference', _ref: 'claim-a'}}

const textOf = (parts: readonly Part[]) => parts.map(([text]) => text).join('')

/** The fix that puts words in the place of others, found by their text. */
const replace = (parts: readonly Part[], words: string, text: string): Fix => {
  const from = textOf(parts).indexOf(words)
  return {kind: 'replace-text', title: 'Replace', range: {from, to: from + words.length}, text}
}

const newKeys = () => {
  let count = 0
  return () => `new${++count}`
}
const applied = (stored: unknown, fix: Fix, passage?: string) => applyFix(stored, passage, fix, newKeys())

const spans = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'children' in value && Array.isArray(value.children)
    ? value.children.map(({text, marks}) => [text, ...marks])
    : value

describe('replacing words', () => {
  it.each<[string, readonly Part[], string, string, readonly Part[]]>([
    ['in one span', [['Lines go away.']], 'go away', 'look softer', [['Lines look softer.']]],
    [
      'in bold words, which stay bold',
      [['Lines '], ['go away', 'strong'], ['.']],
      'go away',
      'look softer',
      [['Lines '], ['look softer', 'strong'], ['.']],
    ],
    [
      'of which a part is bold that does not change',
      [['Lines '], ['quickly', 'strong'], [' go away.']],
      'quickly go away',
      'quickly look softer',
      [['Lines '], ['quickly', 'strong'], [' look softer.']],
    ],
    [
      'over several spans: what is new looks as what it replaces begins',
      [['Lines '], ['go', 'strong'], [' away'], [' at once.']],
      'go away',
      'look softer',
      [['Lines '], ['look softer', 'strong'], [' at once.']],
    ],
    [
      'at the end, where some are only added',
      [['Lines '], ['look softer', 'use'], ['. More.']],
      'look softer',
      'look softer for months',
      [['Lines '], ['look softer for months', 'use'], ['. More.']],
    ],
    [
      'at the beginning, where some are only put before: they belong to the words, not to what stands before',
      [['Yes. '], ['lines look softer', 'use'], ['.']],
      'lines look softer',
      'fine lines look softer',
      [['Yes. '], ['fine lines look softer', 'use'], ['.']],
    ],
  ])('%s', (_name, parts, words, text, expected) => {
    expect(spans(applied(block(parts, use), replace(parts, words, text)))).toEqual(expected)
  })

  it('keeps an annotation over bold and plain words in one run', () => {
    const parts: Part[] = [['Lines ', 'use'], ['go', 'strong', 'use'], [' away', 'use'], ['.']]
    const fixed = applied(block(parts, use), replace(parts, 'Lines go away', 'Lines may look softer'))
    expect(spans(fixed)).toEqual([['Lines ', 'use'], ['may look softer', 'strong', 'use'], ['.']])
    expect(fixed).toMatchObject({markDefs: [use]})
  })

  it('drops the link whose words are all gone, and no other', () => {
    const parts: Part[] = [['See '], ['here', 'link'], [' or not'], [' at all', 'use']]
    expect(applied(block(parts, link, use), replace(parts, 'See here or', 'Do'))).toMatchObject({
      markDefs: [use],
    })
  })

  it('takes words out, and leaves an empty block writable', () => {
    expect(spans(applied(block([['It helps.*']]), replace([['It helps.*']], '*', '')))).toEqual([
      ['It helps.'],
    ])
    expect(spans(applied(block([['*', 'strong']]), replace([['*']], '*', '')))).toEqual([['']])
  })

  it('keeps the keys of spans and makes new ones only for parts that were split off', () => {
    const parts: Part[] = [['Lines go away and stay away.']]
    const fix: Fix = {kind: 'insert-claim-use', title: 'Attach', range: {from: 6, to: 13}, claim: 'claim-a'}
    expect(applied(block(parts), fix)).toMatchObject({
      children: [{_key: 's0'}, {_key: 'new2'}, {_key: 'new3'}],
      markDefs: [{_key: 'new1'}],
    })
  })

  it('replaces in a plain text', () => {
    expect(applied('Lines go away.', replace([['Lines go away.']], 'go away', 'soften'))).toBe(
      'Lines soften.',
    )
  })
})

describe('attaching a claim', () => {
  const attach = (from: number, to: number): Fix => ({
    kind: 'insert-claim-use',
    title: 'Attach',
    range: {from, to},
    claim: 'claim-a',
  })

  it('covers exactly the words, keeps bold and links, and refers to the claim', () => {
    const parts: Part[] = [['Yes. Lines '], ['go', 'strong'], [' away', 'link'], ['. More.']]
    const fixed = applied(block(parts, link), attach(5, 19))
    expect(spans(fixed)).toEqual([
      ['Yes. '],
      ['Lines ', 'new1'],
      ['go', 'strong', 'new1'],
      [' away', 'link', 'new1'],
      ['.', 'new1'],
      [' More.'],
    ])
    expect(fixed).toMatchObject({
      markDefs: [link, {_type: 'claimUse', _key: 'new1', claim: {_type: 'reference', _ref: 'claim-a'}}],
    })
  })

  it('is not done in a plain text, nor in a block that has changed since', () => {
    expect(applied('Lines go away.', attach(0, 5))).toBeUndefined()
    expect(applied(block([['Lines go.']]), attach(0, 5), 'Lines went.')).toBeUndefined()
    expect(applied(block([['Li']]), attach(0, 5))).toBeUndefined()
    expect(applied({_type: 'image'}, attach(0, 5))).toBeUndefined()
  })
})
