import {type DocumentRef, type Finding, packsOf} from '@caveat/claims'

const typeNames: Readonly<Record<string, string>> = {siteSettings: 'Site settings'}
const typeName = (type: string) => typeNames[type] ?? type.charAt(0).toUpperCase() + type.slice(1)

/** A document as people know it. */
export const documentName = ({type, title}: DocumentRef): string => `${typeName(type)} “${title}”`

/** The market as people call it. */
export const marketName = (id: string): string => packsOf([id])[0]?.title ?? id

/** The address that opens a document in the Studio, at the place in question. */
export const studioLink = (
  studioUrl: string,
  {document, path}: Pick<Finding, 'document' | 'path'>,
): string => {
  const at = path === '' ? '' : `;path=${encodeURIComponent(path)}`
  return `${studioUrl}/intent/edit/id=${encodeURIComponent(document.id)};type=${document.type}${at}`
}
