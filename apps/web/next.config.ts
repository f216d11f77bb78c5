import type {NextConfig} from 'next'

process.env.NEXT_TELEMETRY_DISABLED = '1'

const always = [
  {key: 'X-Content-Type-Options', value: 'nosniff'},
  {key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin'},
  {key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=()'},
]

/** Pages carry their styles and no script; a page that asks for more is a mistake or an attack. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

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
    return [{source: '/pictures/:name', destination: `${place}/:name`}]
  },
  async headers() {
    // The development server reloads by script, and names some of its files wrongly.
    if (process.env.NODE_ENV !== 'production') return []
    const policy = {key: 'Content-Security-Policy', value: contentSecurityPolicy}
    return [{source: '/:path*', headers: [...always, policy]}]
  },
}

export default config
