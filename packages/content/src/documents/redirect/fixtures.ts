export const fixtures = {
  default: {from: '/treatments/old-name', to: '/treatments/example'},
  elsewhere: {from: '/shop', to: 'https://example.org/shop'},
} as const
