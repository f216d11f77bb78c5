import {markdown} from '../../authoring/markdown.ts'

export const fixtures = {
  default: {facts: [{_key: 'time', label: 'Time in the clinic', value: markdown('About 30 minutes')}]},
  withClaims: {
    heading: 'At a glance',
    facts: [
      {_key: 'time', label: 'Time in the clinic', value: markdown('About 30 minutes')},
      {
        _key: 'work',
        label: 'Back to work',
        value: markdown('[Most people go back the same day.](claim:claim-same-day)'),
      },
    ],
  },
}
