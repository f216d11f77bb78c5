import type {Plugin} from 'vite'

const scripts = /<script[^>]*\ssrc="https?:\/\/[^"]*"[^>]*><\/script>\n?/g
const fonts = /@font-face\s*\{[^}]*url\(["']?https?:[^}]*\}/g

/**
 * Sanity's command adds a script of its hosted service to the page, and its style sheets load a typeface
 * from there. This Studio loads nothing from another host: the script goes, and the typeface gives way
 * to the system's.
 */
export const nothingFromElsewhere = (): Plugin => ({
  name: 'caveat:nothing-from-elsewhere',
  enforce: 'pre',
  transform: {
    filter: {id: /\.css($|\?)/},
    handler: (code) => ({code: code.replaceAll(fonts, ''), map: null}),
  },
  transformIndexHtml: {order: 'pre', handler: (html) => html.replaceAll(scripts, '')},
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'asset' && file.fileName.endsWith('.html') && typeof file.source === 'string')
          file.source = file.source.replaceAll(scripts, '')
    },
  },
})
