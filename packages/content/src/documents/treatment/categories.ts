/**
 * The groups that the home page lists treatments by, in its order. Names and addresses are public words of the site,
 * so they keep the rules of every market: “Injectables”, say, points to prescription medicines in Australia.
 */
export const categories = {
  injectables: 'Lines, volume and sweating',
  lasers: 'Lasers and light',
  skin: 'Skin treatments',
  surgery: 'Surgery',
  other: 'Other treatments',
} as const

export type Category = keyof typeof categories

/** The last part of the address of each category’s page. */
export const categorySlugs: Readonly<Record<Category, string>> = {
  injectables: 'lines-volume-and-sweating',
  lasers: 'lasers-and-light',
  skin: 'skin-treatments',
  surgery: 'surgery',
  other: 'other-treatments',
}

/** The page of a category, from the root of the site. */
export const categoryAddress = (category: Category): string => `/categories/${categorySlugs[category]}`
