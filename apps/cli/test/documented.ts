import {readFileSync} from 'node:fs'
import {join} from 'node:path'

/** A line that stands for any number of lines, or the end of one, that the documentation leaves out. */
const leftOut = '…'

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

const linePattern = (line: string) =>
  line === leftOut ? '(?:.*\\n)*?' : `${line.split(leftOut).map(escaped).join('.*')}\\n`

/** A command as a page of docs/ shows it, and what it prints there. */
export type Documented = {readonly args: readonly string[]; readonly output: RegExp}

/**
 * The commands that a page of the documentation shows with their output.
 *
 * @param page its file in docs/
 */
export function documentedIn(page: string): readonly Documented[] {
  const text = readFileSync(join(__dirname, '..', '..', '..', 'docs', page), 'utf8')
  return Array.from(text.matchAll(/```console\n\$ npm run -s caveat -- (.*)\n([^`]*)```/g), (found) => {
    const [, command = '', output = ''] = found
    return {
      args: command.split(' '),
      output: new RegExp(`^${output.trimEnd().split('\n').map(linePattern).join('')}$`),
    }
  })
}
