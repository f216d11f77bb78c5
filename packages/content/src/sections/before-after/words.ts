/** Words of the page itself. */
export const words = {before: 'Before', after: 'After', model: 'Model'} as const
