import {defineCliConfig} from 'sanity/cli'
import {connectionFrom} from './connection/connection.ts'
import {connectionFile} from './vite/connection-file.ts'
import {nothingFromElsewhere} from './vite/nothing-from-elsewhere.ts'

const {projectId, dataset} = connectionFrom(process.env)

export default defineCliConfig({
  api: {projectId, dataset},
  deployment: {autoUpdates: false},
  server: {hostname: 'localhost', port: Number(process.env.STUDIO_PORT ?? 3333)},
  vite: {plugins: [connectionFile(process.env), nothingFromElsewhere()]},
})
