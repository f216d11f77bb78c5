import type {Plugin} from 'vite'

const hosted = /<script[^>]*\ssrc="https?:\/\/[^"]*"[^>]*><\/script>\n?/g
const without = (html: string) => html.replaceAll(hosted, '')

/** Sanity's command adds a script of its hosted service to the page. This Studio loads nothing from elsewhere. */
export const noHostedScripts = (): Plugin => ({
  name: 'caveat:no-hosted-scripts',
  transformIndexHtml: {order: 'pre', handler: without},
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'asset' && file.fileName.endsWith('.html') && typeof file.source === 'string')
          file.source = without(file.source)
    },
  },
})
