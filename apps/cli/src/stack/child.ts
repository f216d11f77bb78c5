import {type ChildProcess, spawn} from 'node:child_process'
import {setTimeout as wait} from 'node:timers/promises'
import {CommandError} from '../command-error.ts'

const graceMs = 5_000
/** Lines of a child's output that are kept to explain its end. */
const keptLines = 40

type Ending = 'stopped' | 'by itself'

export type Child = {
  readonly name: string
  /** What the child printed last, for messages. */
  readonly recentOutput: () => string
  /** Resolves when the child has ended, or could not be started at all; rejects never. */
  readonly ended: Promise<Ending>
  readonly stop: () => Promise<void>
}

export type ChildOptions = {
  readonly name: string
  readonly command: string
  readonly args: readonly string[]
  readonly cwd: string
  readonly env?: Readonly<Record<string, string>>
  /** Whether its output is shown as it comes. */
  readonly show?: boolean
}

const stopProcess = async (process: ChildProcess, ended: Promise<Ending>) => {
  if (process.pid === undefined || process.exitCode !== null || process.signalCode !== null) return
  process.kill('SIGTERM')
  const late = wait(graceMs, 'late', {ref: false})
  if ((await Promise.race([ended, late])) === 'late') {
    process.kill('SIGKILL')
    await ended
  }
}

/** Starts a program that runs beside this one, and keeps the end of what it prints. */
export function startChild({name, command, args, cwd, env = {}, show = false}: ChildOptions): Child {
  const child = spawn(command, args, {cwd, env: {...process.env, ...env}, stdio: ['ignore', 'pipe', 'pipe']})
  const lines: string[] = []
  const keep = (chunk: Buffer) => {
    if (show) process.stdout.write(chunk)
    lines.push(
      ...chunk
        .toString('utf8')
        .split('\n')
        .filter((line) => line.trim() !== ''),
    )
    lines.splice(0, Math.max(0, lines.length - keptLines))
  }
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  const {promise: ended, resolve} = Promise.withResolvers<Ending>()
  let asked = false
  child.once('exit', () => resolve(asked ? 'stopped' : 'by itself'))
  child.on('error', (error) => {
    if (child.pid !== undefined) {
      lines.push(error.message)
      return
    }
    lines.push(
      `The program “${command}” could not be started: ${error.message}. Install what this project needs: npm ci`,
    )
    resolve('by itself')
  })
  return {
    name,
    recentOutput: () => lines.join('\n'),
    ended,
    stop() {
      asked = true
      return stopProcess(child, ended)
    },
  }
}

/**
 * Waits until an address answers.
 *
 * @throws CommandError when the child ends first, or the time is over
 */
export async function untilAnswering(child: Child, url: string, timeoutMs = 60_000): Promise<void> {
  const deadline = performance.now() + timeoutMs
  let over = false
  void child.ended.then(() => {
    over = true
  })
  for (let left = timeoutMs; left > 0; left = deadline - performance.now()) {
    if (over) throw new CommandError(`${child.name} did not start:\n${child.recentOutput()}`)
    const answered = await fetch(url, {
      redirect: 'manual',
      signal: AbortSignal.timeout(Math.ceil(left)),
    }).then(
      () => true,
      () => false,
    )
    if (answered) return
    await wait(100)
  }
  throw new CommandError(
    `${child.name} did not answer at ${url} within ${timeoutMs / 1000} s:\n${child.recentOutput()}`,
  )
}
