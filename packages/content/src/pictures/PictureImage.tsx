import type {PictureValue} from './model.ts'
import {type PictureUse, pictureAddress, useOf, type WebPicture} from './web-picture.ts'

type PictureImageProps = {
  readonly value: PictureValue
  readonly page: {readonly pictureOf: (use: PictureUse) => WebPicture | undefined}
  /** How wide it is shown, as the `sizes` of an image: the browser chooses the file by it. */
  readonly sizes: string
}

const sourceSet = (files: WebPicture['files']): string =>
  files.map(({name, width}) => `${pictureAddress(name)} ${width}w`).join(', ')

/**
 * A picture in its place. Its size is known before it is loaded, so nothing on the page moves, and a blurred version
 * of some hundred bytes stands in for it, without script; nothing is loaded before it is scrolled to. It is shown
 * whole, so there is no hot spot to keep. One that the snapshot does not have is left out: no build gets there.
 */
export const PictureImage = ({value, page, sizes}: PictureImageProps) => {
  const made = page.pictureOf(useOf(value))
  if (made === undefined) return null
  const [avif, webp] = ['.avif', '.webp'].map((ending) =>
    made.files.filter(({name}) => name.endsWith(ending)),
  )
  const largest = webp?.at(-1)
  if (webp === undefined || largest === undefined) return null
  return (
    <picture>
      {avif !== undefined && avif.length > 0 && (
        <source type="image/avif" srcSet={sourceSet(avif)} sizes={sizes} />
      )}
      <img
        src={pictureAddress(largest.name)}
        srcSet={sourceSet(webp)}
        sizes={sizes}
        width={made.width}
        height={made.height}
        alt={value.alt ?? ''}
        loading="lazy"
        decoding="async"
        style={made.placeholder === undefined ? undefined : {backgroundImage: `url(${made.placeholder})`}}
      />
    </picture>
  )
}
