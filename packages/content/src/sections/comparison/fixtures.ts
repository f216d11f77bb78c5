import {markdown} from '../../authoring/markdown.ts'

export const fixtures = {
  default: {
    heading: 'How the two differ',
    first: 'Peel',
    second: 'Laser',
    rows: [
      {_key: 'way', label: 'What is used', first: markdown('An acid'), second: markdown('Pulses of light')},
    ],
  },
  withClaims: {
    heading: 'How the two differ',
    introduction: markdown('Neither is right for everybody.'),
    first: 'Peel',
    second: 'Laser',
    rows: [
      {_key: 'way', label: 'What is used', first: markdown('An acid'), second: markdown('Pulses of light')},
      {
        _key: 'after',
        label: 'Afterwards',
        first: markdown('[Most people go back the same day.](claim:claim-same-day)'),
        second: markdown('Plan a quiet evening.'),
      },
      {_key: 'open', label: 'Not compared', second: markdown('Only this one.')},
    ],
  },
}
