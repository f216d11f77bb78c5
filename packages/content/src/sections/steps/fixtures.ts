import {markdown} from '../../authoring/markdown.ts'

export const fixtures = {
  default: {
    heading: 'Your visit',
    steps: [{_key: 'before', name: 'Before', text: markdown('Bring a list of your medicines.')}],
  },
  withClaims: {
    heading: 'Before, during and after',
    introduction: markdown('We explain each step before it begins.'),
    steps: [
      {_key: 'during', name: 'During the visit', text: markdown('You may feel a short sting.')},
      {
        _key: 'after',
        name: 'After',
        text: markdown('[Most people go back the same day.](claim:claim-same-day)\n\n- Keep the area dry.'),
      },
    ],
  },
}
