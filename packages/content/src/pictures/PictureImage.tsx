import type {PictureValue} from './model.ts'
import {type PictureUse, pictureAddress, useOf, type WebPicture} from './web-picture.ts'

type PictureImageProps = {
  readonly value: PictureValue
  readonly page: {readonly pictureOf: (use: PictureUse) => WebPicture | undefined}
  /** How wide it is shown, as the `sizes` of an image: the browser chooses the file by it. */
  readonly sizes: string
}

/**
 * A picture in its place. Its size is known before it is loaded, so nothing on the page moves; nothing is
 * loaded before it is scrolled to. One that the snapshot does not have is left out: no build gets there.
 */
export const PictureImage = ({value, page, sizes}: PictureImageProps) => {
  const made = page.pictureOf(useOf(value))
  const largest = made?.files.at(-1)
  if (made === undefined || largest === undefined) return null
  return (
    <img
      src={pictureAddress(largest.name)}
      srcSet={made.files.map(({name, width}) => `${pictureAddress(name)} ${width}w`).join(', ')}
      sizes={sizes}
      width={made.width}
      height={made.height}
      alt={value.alt ?? ''}
      loading="lazy"
      decoding="async"
    />
  )
}
