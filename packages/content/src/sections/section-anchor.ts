/**
 * Fragment id of a section on its page. The prefix keeps a section, whatever key an import or an editor
 * gave it, apart from the ids that the page itself uses: notes, marks, the content.
 */
export const sectionAnchor = (key: string): string => `section-${key}`
