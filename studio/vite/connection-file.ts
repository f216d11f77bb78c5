import type {Plugin} from 'vite'
import {connectionScript, scriptPath} from '../connection/script.ts'

/**
 * Gives the Studio its settings: from the environment while developing; in a build, what the environment
 * says now, until a server says otherwise.
 */
export const connectionFile = (environment: Readonly<Record<string, string | undefined>>): Plugin => ({
  name: 'caveat:connection-file',
  configureServer({middlewares}) {
    middlewares.use(scriptPath, (_request, response) => {
      response.setHeader('content-type', 'text/javascript; charset=utf-8')
      response.end(connectionScript(environment))
    })
  },
  generateBundle() {
    this.emitFile({type: 'asset', fileName: scriptPath.slice(1), source: connectionScript(environment)})
  },
})
