export const fixtures = {
  default: {name: 'Results vary', text: 'Results differ from person to person.', covers: ['efficacy']},
} as const
