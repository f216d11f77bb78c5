export const studio = {
  title: 'Call to action',
  description: 'The next step for a patient who wants to know more. No pressure, no promise.',
  icon: 'arrow-right',
  nameField: 'heading',
  fields: {
    heading: {type: 'string', title: 'Heading', description: 'For example “Talk it over first”.'},
    text: {type: 'body', title: 'Text', description: 'One or two sentences. May be left empty.'},
    label: {type: 'string', title: 'Button', description: 'What the button says: a verb and a thing.'},
    href: {
      type: 'string',
      title: 'Where the button leads',
      description: 'A page of this site (/…), a web address (https://…), tel:… or mailto:….',
    },
  },
} as const
