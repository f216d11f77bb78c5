// Builds beside what is served, so that a build that fails leaves the last good one alone.
import {spawnSync} from 'node:child_process'
import {cpSync, existsSync, rmSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {dist} from './dist.ts'

rmSync(dist.built, {recursive: true, force: true})
const next = spawnSync('next', ['build'], {
  cwd: dist.web,
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: {...process.env, CAVEAT_WEB_DIST: dist.builtName, NEXT_TELEMETRY_DISABLED: '1'},
})
if (next.error !== undefined) throw next.error

// The pictures go with the build: a site that is served needs neither snapshot nor lake.
const snapshot = resolve(dist.web, process.env.CAVEAT_SNAPSHOT || '../../.caveat/snapshot')
const pictures = join(snapshot, 'pictures')
if (next.status === 0 && existsSync(pictures))
  cpSync(pictures, join(dist.built, 'static', 'pictures'), {recursive: true})
process.exitCode = next.status ?? 1
