import {markdown} from '../../authoring/markdown.ts'

export const fixtures = {
  default: {
    body: markdown('This treatment uses light to warm the skin. A nurse asks about your health first.'),
  },
  withClaims: {
    heading: 'What to expect',
    body: markdown(`
      [The treatment can make fine lines look softer](claim:claim-softer-lines). It is not for everyone.

      ### On the day

      - **Your visit:** plan for half an hour.
      - **Afterwards:** [most people go back to work the same day](claim:claim-same-day).
    `),
  },
}
