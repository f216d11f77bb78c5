export const studio = {
  title: 'What it treats',
  description: 'What the treatment is given for, and what it does not do.',
  icon: 'target',
  nameField: 'heading',
  fields: {
    heading: {type: 'string', title: 'Heading', description: 'For example “What it treats”.'},
    introduction: {
      type: 'body',
      title: 'Introduction',
      description: 'May be left empty. A sentence or two before the list. Mark the words that make a claim.',
    },
    uses: {
      type: 'array',
      title: 'What is treated',
      description: 'One entry for each complaint or concern, the most common first.',
      of: [
        {
          type: 'object',
          name: 'use',
          title: 'Use',
          fields: [
            {
              type: 'string',
              name: 'name',
              title: 'Name',
              description:
                'The complaint or concern in a patient’s words, for example “Frown lines”. No promise.',
            },
            {
              type: 'body',
              name: 'text',
              title: 'Text',
              description:
                'May be left empty. What it is, in a sentence or two. Mark the words that make a claim.',
            },
          ],
          preview: {select: {title: 'name', subtitle: 'text'}},
        },
      ],
    },
    limits: {
      type: 'plainBody',
      title: 'What it does not do',
      description: 'May be left empty. What patients may hope for and will not get. No claims.',
    },
  },
} as const
