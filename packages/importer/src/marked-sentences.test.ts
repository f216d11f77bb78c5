import {markedSentences} from './marked-sentences.ts'
import {takeMarks} from './marks.ts'

const read = (text: string, from = 0) =>
  markedSentences(takeMarks(text, new Set()), from).map(({text: words, signs}) => [words, ...signs])

describe('a mark belongs to', () => {
  test('the sentence that ends before it', () => {
    expect(read('It is cold. It heals.* Ask us.')).toEqual([['It is cold.'], ['It heals.', '*'], ['Ask us.']])
  })

  test('the sentence whose closing quote or bracket it stands in', () => {
    expect(read('They say “it heals.*” Ask us. (We do.*) Done.')).toEqual([
      ['They say “it heals.”', '*'],
      ['Ask us.'],
      ['(We do.)', '*'],
      ['Done.'],
    ])
  })

  test('the sentence that it stands inside of, which says so', () => {
    const [sentence] = markedSentences(takeMarks('Nightlamp* and Gel* heal.', new Set()), 0)
    expect(sentence).toMatchObject({text: 'Nightlamp and Gel heal.', signs: ['*'], markedInside: true})
  })

  test('one sentence only, also where a mark is all that parts it from the next', () => {
    expect(read('It was done by 5 p.m.* Ask Dr. Hale.* 24 hours later it heals.*')).toEqual([
      ['It was done by 5 p.m.', '*'],
      ['Ask Dr. Hale.', '*'],
      ['24 hours later it heals.', '*'],
    ])
  })

  test('the first sentence after a run-in label, without the label', () => {
    expect(read('Dose*: It is low. It heals.', 'Dose:'.length)).toEqual([['It is low.', '*'], ['It heals.']])
  })
})
