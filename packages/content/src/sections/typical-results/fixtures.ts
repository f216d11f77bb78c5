import {markdown} from '../../authoring/markdown.ts'

export const fixtures = {
  default: {
    heading: 'What a study measured',
    figures: [
      {
        _key: 'softer',
        name: 'Fine lines',
        text: markdown('[Lines looked softer in 60% of people treated.](claim:claim-softer-share)'),
      },
    ],
  },
  compared: {
    heading: 'What studies measured',
    introduction: markdown('All of them were adults.'),
    figures: [
      {
        _key: 'softer',
        name: 'Fine lines',
        text: markdown(
          '[Lines looked softer in 46% to 61.5% of people treated, against 7% given a dummy.](claim:claim-softer-share)',
        ),
      },
      {
        _key: 'work',
        name: 'The day after',
        text: markdown('[80% of people go back the same day.](claim:claim-same-day-share)'),
      },
    ],
  },
}
