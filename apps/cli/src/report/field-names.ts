import {sections} from '@caveat/content'
import {isFields} from './stored-path.ts'

/** What the Studio calls attributes of documents, where that is not the name that they are stored under. */
const ofDocuments: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  treatment: {slug: 'address', seo: 'in search results', legacy: 'imported from'},
  claim: {
    ...{wordings: 'approved wordings', labels: 'what it claims', markets: 'where it may be made'},
    ...{expiresAt: 'expires on'},
  },
  disclaimer: {covers: 'adequate for', markets: 'where it is enough'},
  product: {indications: 'approved uses'},
  person: {bio: 'about'},
  siteSettings: {
    ...{clinicName: 'name of the clinic', tagline: 'line under the name', email: 'e-mail'},
    ...{requiredApprovals: 'approvals that are needed', fourEyes: 'a different person for each approval'},
  },
}

/** Attributes of parts that people know by another name. */
const names: Readonly<Record<string, string>> = {
  alt: 'text for people who cannot see the picture',
  markDefs: 'links and claims',
}

/** Attributes that say nothing to somebody who reads: the text of a section, the inside of an address. */
const silent: ReadonlySet<string> = new Set(['body', 'current', 'value', 'children', 'text', '_type', '_ref'])

const members: Readonly<Record<string, string>> = {
  evidence: 'source',
  items: 'entry',
  pairs: 'pair of pictures',
}

const inWords = (name: string): string => name.replaceAll(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()

const studioTitles: Readonly<Record<string, Readonly<Record<string, {readonly title: string}>>>> =
  Object.fromEntries(Object.entries(sections).map(([type, {studio}]) => [type, studio.fields]))

/** What the Studio calls an attribute of a document or section. */
function titleOf(name: string, owner: unknown): string | undefined {
  const type = isFields(owner) && typeof owner._type === 'string' ? owner._type : ''
  return ofDocuments[type]?.[name] ?? studioTitles[type]?.[name]?.title
}

/** An attribute in words; nothing where it goes without saying. */
export const fieldName = (name: string, owner: unknown): readonly string[] =>
  silent.has(name) ? [] : [(titleOf(name, owner) ?? names[name] ?? inWords(name)).toLowerCase()]

/** A member of a list, without its number. */
export const memberName = (list: string): string =>
  members[list] ?? inWords(list).replace(/ies$/, 'y').replace(/s$/, '')

const named = ['heading', 'title', 'name', 'question', 'label', 'frequency']
const longest = 60

/** What a member of a list is called, in quotes; empty where it has no name. */
export function nameIn(member: unknown): string {
  const found = isFields(member)
    ? named.map((name) => member[name]).find((value) => typeof value === 'string' && value.trim() !== '')
    : undefined
  if (typeof found !== 'string') return ''
  const short = found.trim()
  return ` “${short.length > longest ? `${short.slice(0, longest)}…` : short}”`
}
