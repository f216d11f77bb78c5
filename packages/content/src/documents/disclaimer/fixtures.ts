export const fixtures = {
  default: {name: 'Results vary', text: 'Results differ from person to person.', covers: ['efficacy']},
  complete: {
    name: 'Results vary',
    text: 'Results differ from person to person.',
    covers: ['efficacy'],
    markets: ['us-federal'],
    imported: true,
  },
} as const
