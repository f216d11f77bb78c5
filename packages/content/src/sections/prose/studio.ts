export const studio = {
  title: 'Text',
  description: 'Paragraphs, subheadings and lists, with or without a heading.',
  icon: 'text',
  nameField: 'heading',
  fields: {
    heading: {
      type: 'string',
      title: 'Heading',
      description: 'What this part is about. Leave it empty for the opening of a page.',
    },
    body: {
      type: 'body',
      title: 'Text',
      description:
        'Select the words that make a claim and choose the claim: its mark and its note come by themselves.',
    },
  },
} as const
