/** References as members of an array; a document is referred to once, so its id serves as the key. */
export const references = (...ids: readonly string[]) =>
  ids.map((id) => ({_type: 'reference' as const, _key: id, _ref: id}))
