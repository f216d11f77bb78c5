export const studio = {
  title: 'Steps',
  description: 'What happens one after the other: before, during and after the visit.',
  icon: 'olist',
  nameField: 'heading',
  fields: {
    heading: {type: 'string', title: 'Heading', description: 'For example “Before, during and after”.'},
    introduction: {
      type: 'body',
      title: 'Introduction',
      description: 'May be left empty. A sentence or two before the first step.',
    },
    steps: {
      type: 'array',
      title: 'Steps',
      description: 'In the order in which patients live through them.',
      of: [
        {
          type: 'object',
          name: 'step',
          title: 'Step',
          fields: [
            {
              type: 'string',
              name: 'name',
              title: 'When',
              description: 'For example “Weeks before”, “During the visit”, “The first days”.',
            },
            {
              type: 'body',
              name: 'text',
              title: 'What happens',
              description: 'What patients do, feel and may see. Mark the words that make a claim.',
            },
          ],
          preview: {select: {title: 'name', subtitle: 'text'}},
        },
      ],
    },
  },
} as const
