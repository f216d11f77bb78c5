import {z} from 'zod'
import {optional, optionalText} from '../fields.ts'

const missing = 'Choose or upload the picture.'

/** Ids of uploaded pictures hold the SHA-1 of their bytes: other bytes are another picture. */
const assetId = /^image-[0-9a-f]{40}-\d+x\d+-[a-z0-9]+$/

const fileName = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** The part of each side that is cut away. */
const crop = z.object({
  _type: z.literal('sanity.imageCrop').optional(),
  top: z.number(),
  bottom: z.number(),
  left: z.number(),
  right: z.number(),
})

type Crop = Pick<z.output<typeof crop>, 'top' | 'bottom' | 'left' | 'right'>

const cutsNothing = ({top, bottom, left, right}: Crop): boolean =>
  [top, bottom, left, right].every((part) => part === 0)

/** An uploaded picture and what is said of it. One without alternative text is stored too; a rule reports it. */
export const picture = z.object(
  {
    _type: z.literal('image').optional(),
    asset: z.object(
      {
        _type: z.literal('reference').optional(),
        _ref: z
          .string({error: missing})
          .regex(assetId, 'This is not a picture that was uploaded here. Upload it again.'),
      },
      {error: missing},
    ),
    /** The site shows pictures whole: what somebody meant to cut away must not be seen by mistake. */
    crop: optional(crop).refine((value) => value === undefined || cutsNothing(value), {
      error:
        'This picture was cropped here, but the site shows pictures whole. Crop the file, and upload that.',
    }),
    alt: optionalText(),
    /** What the public sees of it in its address, without an ending. */
    fileName: optionalText(60).refine((name) => name === undefined || fileName.test(name), {
      error:
        'A file name may hold lower-case letters, digits and single hyphens only, for example “peel-after-two-sessions”.',
    }),
  },
  {error: missing},
)

export type PictureValue = z.output<typeof picture>
