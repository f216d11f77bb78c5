import {spawn} from 'node:child_process'
import {once} from 'node:events'

/**
 * Takes a snapshot in a process of its own, which reads the models as they are now: this one keeps those
 * that it started with. It reports for itself.
 */
export async function freshSnapshot(): Promise<void> {
  await once(spawn('caveat', ['snapshot'], {stdio: ['ignore', 'inherit', 'inherit']}), 'exit')
}
