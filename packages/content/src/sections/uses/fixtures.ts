import {markdown, plainMarkdown} from '../../authoring/markdown.ts'

export const fixtures = {
  default: {heading: 'What it treats', uses: [{_key: 'lines', name: 'Fine lines'}]},
  complete: {
    heading: 'What it treats',
    introduction: markdown('It is given for two things.'),
    uses: [
      {_key: 'dull', name: 'Sun spots', text: markdown('Brown patches on the face and hands.')},
      {
        _key: 'lines',
        name: 'Fine lines',
        text: markdown('[The treatment can make fine lines look softer.](claim:claim-softer-lines)'),
      },
    ],
    limits: plainMarkdown('It does not lift skin that hangs.'),
  },
}
