import {presentationTool} from 'sanity/presentation'
import {z} from 'zod'
import {connection} from './connection/current.ts'

const addressed = z.object({title: z.string().nullish(), slug: z.string()})

/** Pages as they are being written, beside their forms: a click on a page opens what was clicked. */
export const preview = presentationTool({
  title: 'Preview',
  previewUrl: {origin: connection.site, previewMode: {enable: '/api/preview/enable'}},
  resolve: {
    mainDocuments: [
      {route: '/preview/treatments/:slug', filter: '_type == "treatment" && slug.current == $slug'},
    ],
    locations: {
      treatment: {
        select: {title: 'title', slug: 'slug.current'},
        resolve(value) {
          const read = addressed.safeParse(value)
          if (!read.success) return {message: 'Give the page a slug, and its preview is here.'}
          const {title, slug} = read.data
          return {locations: [{title: title ?? slug, href: `/preview/treatments/${slug}`}]}
        },
      },
    },
  },
})
