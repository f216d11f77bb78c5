import type {PictureValue} from './model.ts'

/** A picture that somebody wants on the site. */
export type PictureUse = {
  /** Document id of the uploaded picture. */
  readonly asset: string
  /** What its files are to be called; without one they have no words in their names. */
  readonly fileName?: string | undefined
}

/** A picture as the site serves it: made once, under names that hold the hash of the bytes. */
export type WebPicture = {
  /** Size of the largest file, in pixels. */
  readonly width: number
  readonly height: number
  /** The same picture in several widths, the smallest first, each as AVIF and as WebP: the ending of its name says. */
  readonly files: readonly {readonly name: string; readonly width: number}[]
  /** A tiny version, as the address of its own bytes; none of a picture that is transparent somewhere. */
  readonly placeholder?: string | undefined
}

/** Pictures by `pictureKey`. */
export type WebPictures = Readonly<Record<string, WebPicture>>

export const useOf = ({asset, fileName}: PictureValue): PictureUse => ({asset: asset._ref, fileName})

/** What tells pictures apart: the same picture under another file name has files of its own. */
export const pictureKey = ({asset, fileName}: PictureUse): string =>
  fileName === undefined ? asset : `${asset}/${fileName}`

/** Where a file of a picture is served, from the root of the site. */
export const pictureAddress = (name: string): string => `/pictures/${name}`
