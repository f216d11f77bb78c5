// Builds beside what is served, so that a build that fails leaves the last good one alone.
import {spawnSync} from 'node:child_process'
import {rmSync} from 'node:fs'
import {dist} from './dist.ts'

rmSync(dist.built, {recursive: true, force: true})
const next = spawnSync('next', ['build'], {
  cwd: dist.web,
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: {...process.env, CAVEAT_WEB_DIST: dist.builtName, NEXT_TELEMETRY_DISABLED: '1'},
})
if (next.error !== undefined) throw next.error
process.exitCode = next.status ?? 1
