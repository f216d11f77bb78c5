export const studio = {
  title: 'Safety information',
  description: 'Warnings, who should not have it, side effects, when to get help. Nothing here is a claim.',
  icon: 'warning-outline',
  nameField: 'heading',
  fields: {
    heading: {type: 'string', title: 'Heading', description: 'For example “Safety information”.'},
    boxedWarning: {
      type: 'plainBody',
      title: 'Boxed warning',
      description: 'The warning that the label of the medicine prints in a box. Keep the label’s meaning.',
    },
    notFor: {
      type: 'plainBody',
      title: 'Who should not have it',
      description: 'Conditions, medicines and situations in which this treatment is not given.',
    },
    sideEffects: {
      type: 'array',
      title: 'Side effects',
      description: 'Groups from common to serious.',
      of: [
        {
          type: 'object',
          name: 'sideEffectGroup',
          title: 'Group of side effects',
          fields: [
            {
              type: 'string',
              name: 'frequency',
              title: 'How common',
              description: 'For example “Common side effects” or “Rare but serious”.',
            },
            {
              type: 'plainBody',
              name: 'effects',
              title: 'Side effects',
              description: 'A list, in plain words.',
            },
          ],
          preview: {select: {title: 'frequency', subtitle: 'effects'}},
        },
      ],
    },
    getHelp: {
      type: 'plainBody',
      title: 'When to get help',
      description: 'Which signs need a call to the clinic, and which need emergency help.',
    },
  },
} as const
