import {createReadStream, existsSync} from 'node:fs'
import {join, relative, resolve, sep} from 'node:path'
import {fileURLToPath} from 'node:url'
import {messageOf} from '../errors.ts'
import {strongReferences} from '../mutations/references.ts'
import {parseLink} from './asset-links.ts'
import {TransferError} from './errors.ts'
import {linesOf, parseRecord} from './lines.ts'
import type {Source} from './source.ts'
import {survey} from './survey.ts'

/** What a file was found to hold, before anything of it is written. */
export type Contents = {
  ids: Set<string>
  links: Set<string>
  /** What strong references lead to, and the first document that has one. */
  references: Map<string, string>
  /** The numbers of lines that are not to be stored as they stand, or not at all. */
  unfinished: Set<number>
  /** Ids of documents that are not imported: they are the hosted service's own. */
  leftOut: string[]
}

/** Documents of the hosted service itself. Those of releases are content. */
export function isSystemId(id: unknown): id is string {
  return typeof id === 'string' && id.startsWith('_.') && !id.startsWith('_.releases.')
}

/**
 * Reads everything once: each line is a document with a type, no id comes twice, and every linked file is there.
 *
 * @throws TransferError `invalid-documents` or `assets-missing`, with everything that is wrong
 */
export async function checkSource(source: Source): Promise<Contents> {
  const contents: Contents = {
    ids: new Set(),
    links: new Set(),
    references: new Map(),
    unfinished: new Set(),
    leftOut: [],
  }
  const problems: string[] = []
  try {
    for await (const line of linesOf(createReadStream(source.data))) {
      try {
        checkDocument(parseRecord(line), line.number, contents)
      } catch (error) {
        problems.push(messageOf(error))
      }
    }
  } catch (error) {
    problems.push(`the file cannot be read to its end: ${messageOf(error)}`)
  }
  if (problems.length > 0) {
    throw new TransferError('invalid-documents', 'Nothing was imported, because of:', problems)
  }
  const unusable = [...contents.links].flatMap((link) => linkProblem(link, source.folder) ?? [])
  if (unusable.length > 0) {
    throw new TransferError('assets-missing', 'Nothing was imported, because of these assets:', unusable)
  }
  return contents
}

function checkDocument(document: Record<string, unknown>, number: number, contents: Contents): void {
  const {ids, links, references, unfinished, leftOut} = contents
  const {_id: id, _type: type} = document
  if (isSystemId(id)) {
    unfinished.add(number)
    leftOut.push(id)
    return
  }
  if (typeof type !== 'string' || type === '') throw new Error(`line ${number} has no _type`)
  if (id !== undefined && typeof id !== 'string') throw new Error(`line ${number}: its _id is no text`)
  if (id !== undefined && ids.has(id)) throw new Error(`line ${number}: "${id}" comes a second time`)
  if (id !== undefined) ids.add(id)
  const surveyed = survey(document)
  for (const link of surveyed.links) links.add(link)
  if (!surveyed.isFinal) unfinished.add(number)
  for (const target of strongReferences({...document, _id: id ?? ''})) {
    if (!references.has(target)) references.set(target, id ?? `line ${number}`)
  }
}

/** The path of a linked file, which has to be below the folder: an archive must not pick files of this machine. */
export function linkedFile(url: string, folder: string): string | undefined {
  const path = url.startsWith('file://./') ? decodeURI(url.slice('file://./'.length)) : fileURLToPath(url)
  const file = resolve(join(folder), path)
  const inside = relative(folder, file)
  return inside.startsWith(`..${sep}`) || inside === '..' || resolve(inside) === inside ? undefined : file
}

function linkProblem(link: string, folder: string): string | undefined {
  const {url = ''} = parseLink(link) ?? {}
  if (/^https?:\/\//.test(url)) return undefined
  if (!url.startsWith('file://')) return `"${link}" is no link such as image@file://./images/name.jpg`
  try {
    const file = linkedFile(url, folder)
    if (file === undefined) return `${link} leads out of the folder of the import`
    return existsSync(file) ? undefined : `${link} is not there`
  } catch {
    return `${link} is no path`
  }
}
