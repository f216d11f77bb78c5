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
      description:
        'What is typical, not what went best. A bar is drawn only for a number that the sentence says.',
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
              type: 'number',
              name: 'percent',
              title: 'Share of people treated, in percent',
              description: 'From 0 to 100. Where studies differ, the lower number.',
            },
            {
              type: 'number',
              name: 'upTo',
              title: 'Up to, in percent',
              description: 'May be left empty. Where studies differ, the higher number.',
            },
            {
              type: 'number',
              name: 'against',
              title: 'Share of people not treated, in percent',
              description: 'May be left empty. What a dummy treatment, or none, did in the same study.',
            },
            {
              type: 'body',
              name: 'text',
              title: 'In a sentence',
              description:
                'With the same numbers, and how many people took part. Mark the words that make a claim.',
            },
          ],
          preview: {select: {title: 'name', subtitle: 'text'}},
        },
      ],
    },
  },
} as const
