import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {serveStudio} from './serve.ts'

const folder = join(import.meta.dirname, '..', 'dist')
const port = Number(process.env.STUDIO_PORT ?? 3333)

if (!existsSync(join(folder, 'index.html'))) {
  console.error('The Studio has not been built yet. Run “npm run build --workspace=@caveat/studio” first.')
  process.exit(1)
}

try {
  const studio = await serveStudio({folder, port, environment: process.env})
  console.log(`Studio: ${studio.url}`)
  const stop = () => studio.close().then(() => process.exit(0))
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
} catch (error) {
  const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
  console.error(taken ? `Port ${port} is taken. Stop what uses it, or set STUDIO_PORT to another.` : error)
  process.exit(1)
}
