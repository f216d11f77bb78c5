/** Document types of which there is one, with the type as its id. */
const singletons: ReadonlySet<string> = new Set(['siteSettings'])

export const isSingleton = (type: string): boolean => singletons.has(type)
