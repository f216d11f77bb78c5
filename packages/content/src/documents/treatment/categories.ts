/** The groups that the home page lists treatments by, in its order. */
export const categories = {
  injectables: 'Injectables',
  lasers: 'Lasers and light',
  skin: 'Skin treatments',
  surgery: 'Surgery',
  other: 'Other treatments',
} as const

export type Category = keyof typeof categories
