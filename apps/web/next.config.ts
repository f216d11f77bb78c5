import type {NextConfig} from 'next'
import {securityHeaders} from './security-headers.ts'

process.env.NEXT_TELEMETRY_DISABLED = '1'

const config: NextConfig = {
  // `npm run build` builds beside what is served; see scripts/build.ts.
  distDir: process.env.CAVEAT_WEB_DIST || '.next',
  reactStrictMode: true,
  poweredByHeader: false,
  transpilePackages: ['@caveat/claims', '@caveat/content'],
  serverExternalPackages: ['lightningcss'],
  // Types are checked by `npm run types`; publishing content does not wait for them.
  typescript: {ignoreBuildErrors: true},
  // A build has its pictures among its own files (scripts/build.ts), kept by browsers for ever: their names
  // hold the hash of their bytes. The development server has no build, and reads them from the snapshot.
  async rewrites() {
    const place = process.env.NODE_ENV === 'production' ? '/_next/static/pictures' : '/api/pictures'
    return [
      {source: '/pictures/:name', destination: `${place}/:name`},
      // What machines ask for is made when they do, of what is online then.
      {
        source: '/:file(sitemap\\.xml|feed\\.xml|robots\\.txt|llms\\.txt)',
        destination: '/api/findable/:file',
      },
      {source: '/sitemaps/:file', destination: '/api/findable/sitemaps/:file'},
      {source: '/treatments/:slug([^/]+)\\.md', destination: '/api/markdown/:slug'},
      {source: '/open-graph/:name([^/]+)\\.png', destination: '/api/open-graph/:name'},
    ]
  },
  async headers() {
    // The development server reloads by script, and names some of its files wrongly.
    if (process.env.NODE_ENV !== 'production') return []
    return [{source: '/:path((?!preview/).*)', headers: [...securityHeaders]}]
  },
}

export default config
