import {markdown, plainMarkdown} from '../../authoring/markdown.ts'

export const fixtures = {
  default: {heading: 'What it costs', prices: [{_key: 'visit', item: 'First visit', price: '$90'}]},
  complete: {
    heading: 'What it costs',
    introduction: markdown(
      'The price depends on the area. [Most people go back the same day.](claim:claim-same-day)',
    ),
    prices: [
      {_key: 'visit', item: 'First visit', price: '$90'},
      {_key: 'session', item: 'One session', price: '$240', includes: 'The check after two weeks.'},
    ],
    conditions: plainMarkdown('Health plans do not pay for it.'),
  },
}
