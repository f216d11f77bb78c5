import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {text} from 'node:stream/consumers'
import {command} from './run-caveat.ts'

export type RunApart = {readonly code: number; readonly out: string; readonly errors: string}

/** Runs the real command to its end, and tells what it printed on either stream. */
export async function runApart(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  input = '',
): Promise<RunApart> {
  const child = spawn(process.execPath, [command, ...args], {env: {...process.env, ...env}})
  child.stdin.end(input)
  const [out, errors, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ])
  return {out, errors, code: typeof code === 'number' ? code : 1}
}
