export const studio = {
  title: 'Typical results',
  description: 'Shares of people, drawn as bars, each with the sentence that says the same.',
  icon: 'bar-chart',
  nameField: 'heading',
  fields: {
    heading: {type: 'string', title: 'Heading', description: 'For example “What studies measured”.'},
    introduction: {
      type: 'body',
      title: 'Introduction',
      description: 'May be left empty. Who was studied, and how their result may differ from yours.',
    },
    figures: {
      type: 'array',
      title: 'Figures',
      description: 'What is typical, not what went best.',
      of: [
        {
          type: 'object',
          name: 'figure',
          title: 'Figure',
          fields: [
            {
              type: 'string',
              name: 'name',
              title: 'What was measured',
              description: 'And when, without the number: “Sweat down by half, after four weeks”.',
            },
            {
              type: 'body',
              name: 'text',
              title: 'In a sentence',
              description:
                'Each percentage in it becomes a bar: people treated first, then what a dummy treatment did. Mark the claim.',
            },
          ],
          preview: {select: {title: 'name', subtitle: 'text'}},
        },
      ],
    },
  },
} as const
