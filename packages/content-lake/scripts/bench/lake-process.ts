// The lake of the bench in a process of its own, so that its memory is nobody else's.
import {startLake} from '../../src/index.ts'

const lake = await startLake({dataDir: process.argv[2] ?? '', queryTimeoutMs: 120_000})
const {url, projectId, dataset} = lake
const {token} = lake.credentials
process.on('message', async (asked) => {
  if (asked === 'memory') process.send?.({rss: process.memoryUsage().rss})
  else await lake.close().then(() => process.exit())
})
process.send?.({connection: {apiHost: url, projectId, dataset, token}})
