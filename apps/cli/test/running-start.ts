import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {command} from './run-caveat.ts'

export type RunningStart = {
  readonly output: () => string
  /** Stops it as Ctrl-C does; resolves with the exit code. */
  readonly interrupt: () => Promise<number>
}

const ready = 'Stop with Ctrl-C.'

/** Runs the real `caveat start` and resolves once it says that everything is there. */
export async function startCaveat(env: Readonly<Record<string, string>>): Promise<RunningStart> {
  const child = spawn(process.execPath, [command, 'start'], {
    env: {...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ...env},
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const ended = once(child, 'exit').then(([code]) => (typeof code === 'number' ? code : 1))
  await new Promise<void>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        output += chunk.toString('utf8')
        if (output.includes(ready)) resolve()
      })
    void ended.then((code) => reject(new Error(`caveat start ended with ${code}:\n${output}`)))
  })
  return {
    output: () => output,
    interrupt() {
      child.kill('SIGINT')
      return ended
    },
  }
}
