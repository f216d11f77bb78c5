export const studio = {
  title: 'Questions and answers',
  description: 'Questions that patients really ask, in their words.',
  icon: 'help-circle',
  nameField: 'heading',
  fields: {
    heading: {type: 'string', title: 'Heading', description: 'For example “Common questions”.'},
    questions: {
      type: 'array',
      title: 'Questions',
      description: 'One question each, with an answer of a few sentences.',
      of: [
        {
          type: 'object',
          name: 'question',
          title: 'Question',
          fields: [
            {
              type: 'string',
              name: 'question',
              title: 'Question',
              description: 'As a patient would ask it. A question must not promise a result.',
            },
            {
              type: 'body',
              name: 'answer',
              title: 'Answer',
              description: 'Answer first, explain after. Mark the words that make a claim.',
            },
          ],
          preview: {select: {title: 'question', subtitle: 'answer'}},
        },
      ],
    },
  },
} as const
