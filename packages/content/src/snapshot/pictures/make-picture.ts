import {createHash} from 'node:crypto'
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {WebPicture} from '../../pictures/web-picture.ts'

const settings = {
  /** In pixels. Two pictures beside each other are some 320 wide on a screen, and up to 3 pixels deep. */
  widths: [480, 960],
  quality: {avif: 60, webp: 82},
  /** In pixels: what is seen until the picture is there, enlarged and so blurred. */
  placeholder: 16,
  /** A small file can unpack to more memory than there is. */
  limitInputPixels: 100_000_000,
} as const

/** How pictures are made, in words: with other settings those of before are not taken again. */
export const recipe = JSON.stringify(settings)

/** Never enlarged: a small picture has one file, as wide as it is. */
const widthsFor = (width: number): readonly number[] => {
  const {widths} = settings
  return Array.from(new Set(widths.map((wanted) => Math.min(wanted, width))))
}

/**
 * Makes the files of a picture: upright, in the colours of the web, and without anything that the camera
 * wrote into it, the place where it was taken among it.
 *
 * @param folder where the files go; those that are there are written again with the same bytes
 * @param fileName first part of their names
 * @throws Error where the bytes are no picture
 */
export async function makePicture(
  original: Uint8Array,
  folder: string,
  fileName: string | undefined,
): Promise<WebPicture> {
  // Native code, loaded by those alone who make pictures: reading a snapshot does not need it.
  const {default: sharp} = await import('sharp')
  const {limitInputPixels, quality, placeholder} = settings
  const upright = sharp(original, {limitInputPixels}).autoOrient()
  const {autoOrient, hasAlpha} = await upright.metadata()
  const files: {name: string; width: number; height: number}[] = []
  for (const wanted of widthsFor(autoOrient.width)) {
    const sized = upright.clone().resize({width: wanted})
    for (const [ending, made] of [
      ['avif', sized.clone().avif({quality: quality.avif})],
      ['webp', sized.clone().webp({quality: quality.webp, smartSubsample: true})],
    ] as const) {
      const {data, info} = await made.toBuffer({resolveWithObject: true})
      const hash = createHash('sha256').update(data).digest('hex').slice(0, 16)
      const name = `${fileName === undefined ? '' : `${fileName}-`}${hash}-${info.width}.${ending}`
      writeFileSync(join(folder, name), data)
      files.push({name, width: info.width, height: info.height})
    }
  }
  const {width = 0, height = 0} = files.at(-1) ?? {}
  const made = {width, height, files: files.map((file) => ({name: file.name, width: file.width}))}
  // It would be seen through what is transparent.
  if (hasAlpha) return made
  const small = await upright.clone().resize({width: placeholder}).webp({quality: 40}).toBuffer()
  return {...made, placeholder: `data:image/webp;base64,${small.toString('base64')}`}
}
