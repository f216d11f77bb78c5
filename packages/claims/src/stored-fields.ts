/**
 * What the engine knows of how documents are stored, beside the fields that its own types name: whoever renames a
 * field in the models changes it here.
 */

/** The attributes by which people know a member of a list, the likeliest first. */
export const namingFields: readonly string[] = [
  ...['heading', 'title', 'question', 'label', 'name', 'citation', 'procedure', 'frequency', '_ref'],
]

/** Lists of choices: in which order they were ticked says nothing. */
export const choiceFields: ReadonlySet<unknown> = new Set(['labels', 'covers', 'markets'])

/** Where a document comes from, and what is decided by itself: no approval is about these. */
export const notDecidedOn: ReadonlySet<string> = new Set(['imported', 'legacy', 'withdrawn'])

/** The attribute of a claim that says since when and why it is withdrawn. */
export const withdrawalField = 'withdrawn'

/** The attribute of a paragraph that holds what its annotations lead to. */
export const annotationField = 'markDefs'
