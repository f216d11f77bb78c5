import {mkdirSync} from 'node:fs'
import {type Finding, pathToString} from '@caveat/claims'
import type {Treatment} from '../../documents/treatment/model.ts'
import type {SectionPicture} from '../../pictures/section-picture.ts'
import {pictureKey, type WebPicture, type WebPictures} from '../../pictures/web-picture.ts'
import {type Section, sections} from '../../sections/registry.ts'
import {sectionPassages, sectionPictures} from '../../treatment-page/passages.ts'
import {knownPictures} from '../index-file.ts'
import type {LakeConnection} from '../lake-connection.ts'
import type {Snapshot} from '../snapshot.ts'
import {hasFiles, picturesFolder} from './files.ts'
import {makePicture} from './make-picture.ts'
import {readOriginal} from './original.ts'

export type TakenPictures = {
  readonly pictures: WebPictures
  /** One for each place of a picture that could not be read. */
  readonly findings: readonly Finding[]
  /** How many originals were read: those that the directory did not have from before. */
  readonly read: number
}

const nameOf = (section: Section): string =>
  sectionPassages(section).find(({role}) => role === 'heading')?.text ?? sections[section._type].studio.title

const unreadable = (
  treatment: Treatment,
  section: Section,
  picture: SectionPicture,
  why: string,
): Finding => ({
  rule: 'picture-readable',
  severity: 'error',
  document: {id: treatment._id, type: treatment._type, title: treatment.title},
  path: pathToString(picture.path),
  ...(picture.alternative === '' ? {} : {excerpt: picture.alternative}),
  message: `A picture of the section “${nameOf(section)}” cannot be read: ${why}. Upload it again, or take it out.`,
  citation: {text: 'Caveat content model'},
})

const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error)
  // The network's own errors say what happened one level down.
  return error.cause instanceof Error ? error.cause.message : error.message
}

/**
 * Brings every picture that the treatments show into the directory of a snapshot, in the sizes that the site
 * serves. What is there from the snapshot before is taken again; nothing is removed, `writeSnapshot` does that.
 *
 * @param known pictures that the directory has already
 */
export async function takePictures(
  snapshot: Snapshot,
  connection: LakeConnection,
  directory: string,
  known: WebPictures = knownPictures(directory),
): Promise<TakenPictures> {
  const taken = new Map<string, WebPicture | {readonly why: string}>()
  const findings: Finding[] = []
  let read = 0

  const make = async ({asset, fileName}: SectionPicture) => {
    try {
      const original = await readOriginal(asset, connection)
      read++
      mkdirSync(picturesFolder(directory), {recursive: true})
      return await makePicture(original, picturesFolder(directory), fileName)
    } catch (error) {
      return {why: reasonOf(error)}
    }
  }

  for (const treatment of snapshot.all('treatment'))
    for (const section of treatment.sections)
      for (const picture of sectionPictures(section)) {
        const key = pictureKey(picture)
        const before = known[key]
        const made =
          taken.get(key) ??
          (before !== undefined && hasFiles(directory, before) ? before : await make(picture))
        taken.set(key, made)
        if ('why' in made) findings.push(unreadable(treatment, section, picture, made.why))
      }

  const pictures = Object.fromEntries(
    Array.from(taken).filter((entry): entry is [string, WebPicture] => !('why' in entry[1])),
  )
  return {pictures, findings, read}
}
