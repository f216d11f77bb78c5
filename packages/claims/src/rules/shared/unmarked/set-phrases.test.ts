import {examplePage, examplePassage} from '../../../testing/example.ts'
import {foundOnPages} from '../../../testing/found.ts'
import {setPhrasesIn} from './set-phrases.ts'

const heading = examplePassage('What to expect', {
  kind: 'label',
  role: 'heading',
  path: ['sections', {_key: 's'}, 'heading'],
})

const severitiesOf = (sentence: string) =>
  foundOnPages('unmarked-claim', [examplePage([heading, examplePassage(sentence)])]).map(
    ({severity, excerpt}) => [severity, excerpt],
  )

describe('short and blunt claims', () => {
  it.each([
    ...['Botox is safe.', 'Fillers are safe.', 'Safe and effective.', 'This peel is safe for every skin.'],
    ...[
      'It is 100% safe.',
      'It is perfectly safe.',
      'Safe for pregnant women.',
      'The safest treatment there is.',
    ],
    ...['The treatment is painless.', 'It does not hurt.', 'It never hurts.', 'Pain-free.', 'Zero pain.'],
    ...['There is no risk.', 'Risk-free.', 'Without any risk.', 'No side effects.', 'No scars.'],
    ...['There is no downtime.', 'Zero downtime.'],
    ...[
      'We are the best.',
      'Our results are the best in California.',
      'We are the number one clinic in London.',
    ],
    ...[
      'Our doctors are the most experienced.',
      'We are the leading clinic for fillers.',
      'Award-winning doctors.',
    ],
    ...[
      'Voted best clinic.',
      'Our care is second to none.',
      'Nobody does it better.',
      'Nothing is more effective.',
    ],
    ...['The most effective peel on the market.', 'World-class surgeons.'],
    ...[
      'We guarantee your satisfaction.',
      'Results guaranteed.',
      'Satisfaction guaranteed or your money back.',
    ],
    ...[
      'Results are permanent.',
      'The results last forever.',
      'Permanent hair removal.',
      'Hair removed for good.',
    ],
    ...[
      'Never shave again.',
      'Instant results.',
      'See results in a day.',
      'You will see results in 24 hours.',
    ],
    ...[
      'You will look ten years younger.',
      'Look years younger.',
      'Say goodbye to wrinkles.',
      'Wrinkles vanish.',
    ],
    ...['Your lines disappear.', 'Peels remove every wrinkle.', 'It erases lines.', 'It cures acne.'],
    ...['Acne gone in a week.', 'It stops sweating.', 'Melts fat fast.', 'Lose two inches in an hour.'],
    ...['Clinically proven.', 'Proven to work.', 'It always works.', 'It works every time.'],
    ...['Our laser is FDA-approved.', 'FDA approved.'],
    ...['Everyone loves it.', 'Our patients love their results.', 'All our patients are happy.'],
    ...['You will not be disappointed.', 'Suitable for everyone.', 'Anyone can have it.'],
  ])('are warned of, also under a heading that says nothing: %s', (sentence) => {
    expect(severitiesOf(sentence)).toEqual([['warning', sentence]])
  })

  it.each(['It works.', 'One visit is enough.', 'Your skin will glow.'])(
    'of a few words that mean other things elsewhere are not known by their words: %s',
    (sentence) => {
      expect(setPhrasesIn(sentence)).toEqual([])
    },
  )
})

describe('the same words', () => {
  it.each([
    ...[
      'Nobody can say that it is safe.',
      'No peel is safe.',
      'No surgery is completely safe.',
      'Is it safe?',
    ],
    ...['Ask us whether it is safe.', 'It is safe to shower the next day.', 'Only go on if it is safe.'],
    ...['It does not hurt to ask.', 'No scar can be erased.', 'Treatment is never without risk.'],
    ...[
      'Results are not guaranteed.',
      'We do not promise guaranteed results.',
      'Guaranteed parking for patients.',
    ],
    ...[
      'How to choose the best clinic.',
      'Best practice in consent.',
      'Pigment is the number-one complaint.',
    ],
    ...['Results are not permanent.', 'Are the results permanent?', 'It is not FDA-approved for this.'],
    ...[
      'It is not going to erase deep folds.',
      'Not suitable for everyone.',
      'Permanent hair reduction is the term.',
    ],
  ])('claim nothing where they are denied, asked or about something else: %s', (sentence) => {
    expect(setPhrasesIn(sentence)).toEqual([])
  })
})

it('says which words they are, and of what kind', () => {
  expect(setPhrasesIn('With us, lips are 100 % safe.')).toContainEqual({from: 18, to: 28, label: 'safety'})
  expect(setPhrasesIn('RESULTS\u00a0GUARANTEED!')).toEqual([{from: 0, to: 18, label: 'efficacy'}])
})
