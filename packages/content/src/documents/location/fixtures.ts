const common = {
  name: 'Example Street',
  slug: {_type: 'slug', current: 'example-street'},
  address: '1 Example Street, Exampleton',
} as const

export const fixtures = {
  default: common,
  complete: {
    ...common,
    phone: '+1 555 0101',
    hours: 'Monday to Friday, 9 to 5\nSaturday by appointment',
    gettingThere: 'There is a lift. Parking is behind the building.',
  },
} as const
