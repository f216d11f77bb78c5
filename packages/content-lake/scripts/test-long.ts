// The tests whose strength is in numbers, with large ones: npm run test:long
import {spawnSync} from 'node:child_process'

const env = {...process.env, CAVEAT_QUERIES: '8000', CAVEAT_KILLS: '200', CAVEAT_REQUESTS: '100000'}
const files = process.argv.slice(2)
const {status} = spawnSync(
  'jest',
  [
    '--preset',
    '@caveat/testing',
    ...(files.length > 0 ? files : ['narrow', 'durability', 'safety', 'broken-archives']),
  ],
  {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env,
  },
)
process.exit(status ?? 1)
