export const studio = {
  title: 'Key facts',
  description: 'What a patient wants to know at a glance: time, downtime, repeat visits, price range.',
  icon: 'th-list',
  nameField: 'heading',
  fields: {
    heading: {type: 'string', title: 'Heading', description: 'For example “At a glance”. May be left empty.'},
    facts: {
      type: 'array',
      title: 'Facts',
      description: 'Three to six short facts. How long a result lasts is a claim: mark it as one.',
      of: [
        {
          type: 'object',
          name: 'keyFact',
          title: 'Fact',
          fields: [
            {type: 'string', name: 'label', title: 'About', description: 'For example “Time in the clinic”.'},
            {type: 'body', name: 'value', title: 'Fact', description: 'A few words or one sentence.'},
          ],
          preview: {select: {title: 'label', subtitle: 'value'}},
        },
      ],
    },
  },
} as const
