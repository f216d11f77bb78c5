export const fixtures = {
  default: {name: 'Ada Example', role: 'Nurse'},
  complete: {
    name: 'Ada Example',
    slug: {_type: 'slug', current: 'ada-example'},
    credentials: 'RN',
    role: 'Nurse',
    bio: 'Ada looks after skin treatments.',
  },
} as const
