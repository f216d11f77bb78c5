export const studio = {
  title: 'Comparison',
  description: 'Two ways side by side, point by point.',
  icon: 'th-list',
  nameField: 'heading',
  fields: {
    heading: {type: 'string', title: 'Heading', description: 'For example “How the two differ”.'},
    introduction: {
      type: 'body',
      title: 'Introduction',
      description: 'May be left empty. A sentence or two before the table. Mark the words that make a claim.',
    },
    first: {
      type: 'string',
      title: 'On the left',
      description: 'What stands in the left column, by its name.',
    },
    second: {
      type: 'string',
      title: 'On the right',
      description: 'What stands in the right column. Doing nothing is a choice, too.',
    },
    rows: {
      type: 'array',
      title: 'Rows',
      description: 'The same points for both, risks among them. That one is better needs a study of both.',
      of: [
        {
          type: 'object',
          name: 'comparisonRow',
          title: 'Row',
          fields: [
            {
              type: 'string',
              name: 'label',
              title: 'Point',
              description: 'What is compared, for example “Healing” or “Risks”.',
            },
            {
              type: 'body',
              name: 'first',
              title: 'On the left',
              description: 'A few words. Mark those that make a claim.',
            },
            {
              type: 'body',
              name: 'second',
              title: 'On the right',
              description: 'A few words. Mark those that make a claim.',
            },
          ],
          preview: {select: {title: 'label', subtitle: 'first'}},
        },
      ],
    },
  },
} as const
