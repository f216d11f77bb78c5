import {plainMarkdown} from '../../authoring/markdown.ts'

export const fixtures = {
  default: {
    heading: 'Safety information',
    sideEffects: [
      {_key: 'common', frequency: 'Common side effects', effects: plainMarkdown('- Redness\n- Swelling')},
    ],
    getHelp: plainMarkdown('Call the clinic if redness spreads.'),
  },
  boxedWarning: {
    heading: 'Safety information',
    boxedWarning: plainMarkdown('The effects of this medicine can spread beyond the place of injection.'),
    notFor: plainMarkdown('- You have an infection where the injection would go.'),
    sideEffects: [
      {_key: 'common', frequency: 'Common side effects', effects: plainMarkdown('- Bruising')},
      {_key: 'serious', frequency: 'Rare but serious', effects: plainMarkdown('- Trouble breathing')},
    ],
    getHelp: plainMarkdown('Call emergency services if you have trouble breathing.'),
  },
}
