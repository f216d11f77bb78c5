import {existsSync, readdirSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import type {WebPicture, WebPictures} from '../../pictures/web-picture.ts'

/** Where a snapshot has its pictures. */
export const picturesFolder = (directory: string): string => join(directory, 'pictures')

/** Whether every file of a picture is there. */
export const hasFiles = (directory: string, {files}: WebPicture): boolean =>
  files.every(({name}) => existsSync(join(picturesFolder(directory), name)))

/** Removes what belongs to none of these pictures: what left the pages leaves the snapshot, and then the site. */
export function removeOtherPictures(directory: string, pictures: WebPictures): void {
  const folder = picturesFolder(directory)
  if (!existsSync(folder)) return
  const kept = new Set(Object.values(pictures).flatMap(({files}) => files.map(({name}) => name)))
  if (kept.size === 0) rmSync(folder, {recursive: true})
  else for (const name of readdirSync(folder)) if (!kept.has(name)) rmSync(join(folder, name))
}
