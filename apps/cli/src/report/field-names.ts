import {sections} from '@caveat/content'
import {isFields} from './stored-path.ts'

/** Attributes that people know by another name than the one they are stored under. */
const names: Readonly<Record<string, string>> = {
  slug: 'address',
  seo: 'search results',
  alt: 'text for people who cannot see the picture',
  at: 'day',
  expiresAt: 'day of expiry',
  covers: 'what it covers',
  boxedWarning: 'boxed warning',
  markDefs: 'links and claims',
}

/** Attributes that say nothing to somebody who reads: the text of a section, the inside of an address. */
const silent: ReadonlySet<string> = new Set(['body', 'current', 'children', 'text', '_type', '_ref'])

const members: Readonly<Record<string, string>> = {
  evidence: 'source',
  items: 'entry',
  pairs: 'pair of pictures',
}

const inWords = (name: string): string => name.replaceAll(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()

const studioTitles: Readonly<Record<string, Readonly<Record<string, {readonly title: string}>>>> =
  Object.fromEntries(Object.entries(sections).map(([type, {studio}]) => [type, studio.fields]))

/** What the Studio calls an attribute of a section. */
const titleOf = (name: string, owner: unknown): string | undefined =>
  isFields(owner) && typeof owner._type === 'string' ? studioTitles[owner._type]?.[name]?.title : undefined

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
