import {markdown} from '../../authoring/markdown.ts'

export const fixtures = {
  default: {
    heading: 'Common questions',
    questions: [
      {_key: 'hurt', question: 'Does it hurt?', answer: markdown('You may feel a short sting.')},
      {
        _key: 'work',
        question: 'When can I go back to work?',
        answer: markdown('[Most people go back the same day.](claim:claim-same-day) Plan a quiet evening.'),
      },
    ],
  },
}
