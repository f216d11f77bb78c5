/** Subheadings that are the same on every page, so that patients learn where to look. */
export const words = {
  boxedWarning: 'Important warning',
  notFor: 'Who should not have it',
  sideEffects: 'Side effects',
  getHelp: 'When to get help',
} as const
