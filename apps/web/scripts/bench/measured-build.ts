import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {dist} from '../dist.ts'

export const megabytes = (bytes: number): string =>
  bytes === 0 ? 'memory not known' : `${Math.round(bytes / 2 ** 20)} MB`

/** How often the memory of a build is looked at, in ms. */
const lookMs = 500

/** Memory of a process and all that it started, in bytes: of Linux only, 0 elsewhere. Shared pages count twice. */
function memoryOf(root: number): number {
  const of = new Map<number, {readonly parent: number; readonly bytes: number}>()
  try {
    for (const name of readdirSync('/proc')) {
      if (!/^\d+$/.test(name)) continue
      try {
        const status = readFileSync(join('/proc', name, 'status'), 'utf8')
        const number = (field: string) =>
          Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0)
        of.set(Number(name), {parent: number('PPid'), bytes: number('VmRSS') * 1024})
      } catch {
        // It has ended.
      }
    }
  } catch {
    return 0
  }
  const family = new Set([root])
  for (const member of family) for (const [pid, {parent}] of of) if (parent === member) family.add(pid)
  return Array.from(family).reduce((sum, pid) => sum + (of.get(pid)?.bytes ?? 0), 0)
}

/**
 * Builds a Next app and says how long its pages took, compiling apart, as Next prints it.
 *
 * @param cwd folder of the app
 */
export async function measuredNextBuild(cwd: string, env: Readonly<Record<string, string>>) {
  const child = spawn('next', ['build'], {
    cwd,
    env: {...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env},
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString('utf8')
    })
  let peakBytes = 0
  const looking = setInterval(() => {
    peakBytes = Math.max(peakBytes, memoryOf(child.pid ?? 0))
  }, lookMs)
  const [code] = await once(child, 'exit').finally(() => clearInterval(looking))
  if (code !== 0) throw new Error(`The build failed:\n${output.slice(-3000)}`)
  const [, made, time, unit] =
    /Generating static pages[^\n]*\((\d+)\/\d+\) in ([\d.]+)(ms|s|min)/.exec(output) ?? []
  if (made === undefined || time === undefined)
    throw new Error(`Next says nothing of its pages:\n${output.slice(-3000)}`)
  const seconds = Number(time) * (unit === 'min' ? 60 : unit === 'ms' ? 0.001 : 1)
  return {made: Number(made), seconds, peakBytes}
}

/** Builds this site from a snapshot. @param distDir where to, from the folder of the app */
export const measured = (snapshot: string, distDir: string) =>
  measuredNextBuild(dist.web, {CAVEAT_SNAPSHOT: snapshot, CAVEAT_WEB_DIST: distDir, CAVEAT_DAY: '2026-11-01'})
