import {styleText} from 'node:util'
import {Command} from 'commander'
import {CommandError} from './command-error.ts'
import {build} from './commands/build.ts'
import {start} from './commands/start.ts'
import {readSettings} from './settings.ts'

const program = new Command('caveat')
  .description('Treatment pages in which every claim carries its disclaimer.')
  .showHelpAfterError()

program
  .command('start')
  .description('start lake, site and Studio, with sample content where there is none')
  .action(async () => {
    process.exitCode = await start(readSettings())
  })

program
  .command('build')
  .description('read what is published, check it, and build the site from it')
  .action(() => build(readSettings()))

try {
  await program.parseAsync()
} catch (error) {
  if (!(error instanceof CommandError)) throw error
  console.error(`\n${styleText('red', 'Stopped.')} ${error.message}`)
  process.exitCode = 1
}
