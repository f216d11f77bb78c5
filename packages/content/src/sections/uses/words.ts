/** The subheading is the same on every page, so that patients learn where to look. */
export const words = {limits: 'What it does not do'} as const
