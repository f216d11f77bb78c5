export const studio = {
  title: 'Cost',
  description: 'What patients pay, what is in the price, and what comes on top.',
  icon: 'credit-card',
  nameField: 'heading',
  fields: {
    heading: {type: 'string', title: 'Heading', description: 'For example “What it costs”.'},
    introduction: {
      type: 'body',
      title: 'Introduction',
      description: 'May be left empty. What the price depends on. Mark the words that make a claim.',
    },
    prices: {
      type: 'array',
      title: 'Prices',
      description:
        'What patients really pay. No “from”, no “as low as”: California, for one, wants exact prices.',
      of: [
        {
          type: 'object',
          name: 'price',
          title: 'Price',
          fields: [
            {
              type: 'string',
              name: 'item',
              title: 'For what',
              description: 'For example “First visit, 30 minutes”.',
            },
            {
              type: 'string',
              name: 'price',
              title: 'Price',
              description: 'With its currency, for example “$90”. A range only where both ends are said.',
            },
            {
              type: 'string',
              name: 'includes',
              title: 'What is in it',
              description: 'May be left empty. For example “The visit after two weeks is in the price”.',
            },
          ],
          preview: {select: {title: 'item', subtitle: 'price'}},
        },
      ],
    },
    conditions: {
      type: 'plainBody',
      title: 'What else to know',
      description:
        'May be left empty. What comes on top, who pays when something goes wrong, insurance. No claims.',
    },
  },
} as const
