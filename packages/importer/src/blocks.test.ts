import {blocksOf} from './blocks.ts'

const texts = (text: string) => blocksOf(text).map((block) => (block.bullet ?? '') + block.text)
const long =
  'A sentence that is so long that nobody would have wrapped the lines of its file by hand, '.repeat(2)

describe('blocks', () => {
  test('are parted by empty lines, whatever white space stands in those', () => {
    expect(texts('Title\n \nOne.\n\n\nTwo.\n')).toEqual(['Title', 'One.', 'Two.'])
  })

  test('are single lines in a file with long lines', () => {
    expect(texts(`Title\n${long}one.\n${long}two.\nshort`)).toEqual([
      'Title',
      `${long}one.`,
      `${long}two.`,
      'short',
    ])
  })

  test('are joined again where an editor wrapped them', () => {
    const wrapped =
      'The gel is clear, soft and kept\ncold until it is used. Dr. Hale\nchose it for you.\n\nNext.'
    expect(texts(wrapped)).toEqual([
      'The gel is clear, soft and kept cold until it is used. Dr. Hale chose it for you.',
      'Next.',
    ])
  })

  test('are parted in wrapped text where a sentence ends before the line is full, and after a heading', () => {
    const wrapped = 'The visit\nThe gel is clear, soft and kept\ncold.\nAsk us about the gel and the day.'
    expect(texts(wrapped)).toEqual([
      'The visit',
      'The gel is clear, soft and kept cold.',
      'Ask us about the gel and the day.',
    ])
  })

  test('are list items after • - and *, with their wrapped lines', () => {
    expect(texts('• One\n - two\n* Three is longer than it was, and\n  goes on\n•Four')).toEqual([
      '•One',
      '-two',
      '*Three is longer than it was, and goes on',
      '•Four',
    ])
  })

  test('know which of them stand together', () => {
    expect(blocksOf('Title\n\n• One\n• Two').map(({group}) => group)).toEqual([0, 1, 1])
  })
})
