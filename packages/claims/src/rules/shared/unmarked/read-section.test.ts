import type {Passage} from '../../../passage.ts'
import {examplePassage} from '../../../testing/example.ts'
import {readSection} from './read-section.ts'
import {readTogether} from './read-together.ts'

const heading = (text: string): Passage => examplePassage(text, {kind: 'label', role: 'heading'})

/** How sure it is of each sentence that begins with these words: 2 nearly certain, 1 likely, 0 not at all. */
function sureOf(sentence: string, passages: readonly Passage[]): number {
  const [section] = Array.from(readTogether(passages))
  const found = section === undefined ? [] : readSection(section).sentences
  const read = found.find(({text}) => text === sentence)
  return read === undefined ? 0 : read.certain ? 2 : 1
}

const neutral = [
  'What to expect',
  'About the treatment',
  'How it works',
  'Your visit',
  'Light chemical peel',
  'Frequently asked questions',
  'Why patients come to us',
]

const sentences = [
  'Frown lines soften.',
  'Most people are back at work the same day.',
  'The peel evens out your skin tone.',
  'You see the result after two weeks.',
  'Lines look softer after a few days.',
  'The effect lasts four months.',
  'It stops sweating.',
  'Our nurses have treated faces for twenty years.',
  'The laser breaks up the pigment.',
  'Hair grows back thinner.',
]

describe('a sentence under a heading', () => {
  it.each(neutral)('is no less of a claim than by itself: “%s”', (title) => {
    for (const sentence of sentences) {
      const alone = sureOf(sentence, [examplePassage(sentence)])
      const under = sureOf(sentence, [heading(title), examplePassage(sentence)])
      expect(under < alone ? sentence : undefined).toBeUndefined()
    }
  })

  it('may be less of one where the heading is about risks', () => {
    const sentence = 'Swelling goes down within two days.'
    const under = (title: string) => sureOf(sentence, [heading(title), examplePassage(sentence)])
    expect(under('Risks and side effects')).toBeLessThanOrEqual(under('What to expect'))
  })

  it('has its place in the text of the section, with its reasons', () => {
    const [section] = Array.from(readTogether([heading('What to expect'), examplePassage('Botox is safe.')]))
    expect(section === undefined ? [] : readSection(section).sentences).toEqual([
      expect.objectContaining({
        from: 15,
        to: 29,
        certain: true,
        reasons: expect.arrayContaining([{label: 'safety', words: 'is safe', from: 21, to: 28}]),
      }),
    ])
  })
})
