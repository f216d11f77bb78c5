import {styleText} from 'node:util'
import {categories} from '@caveat/content'
import {Command} from 'commander'
import {CommandError} from './command-error.ts'
import {build} from './commands/build.ts'
import {dev} from './commands/dev.ts'
import {type ImportOptions, importFile} from './commands/import.ts'
import {snapshot} from './commands/snapshot.ts'
import {start} from './commands/start.ts'
import {readSettings} from './settings.ts'

const program = new Command('caveat')
  .description('Treatment pages in which every claim carries its disclaimer.')
  .showHelpAfterError()

program
  .command('start')
  .description('start lake, site and Studio, with sample content where there is none')
  .action(async () => process.exit(await start(readSettings())))

program
  .command('dev')
  .description('the same for developers: every change of code, schema and content is shown by itself')
  .action(async () => process.exit(await dev(readSettings())))

program
  .command('build')
  .description('read what is published, check it, and build the site from it')
  .action(() => build(readSettings()))

program
  .command('snapshot')
  .description('read what is published and check it, without building')
  .action(async () => process.exit(await snapshot(readSettings())))

program
  .command('import')
  .description('make a treatment out of a legacy page: plain text with marks typed by hand')
  .argument('<file>', 'the text file; its first line is the title')
  .option('--slug <slug>', 'address of the page, instead of one made of the title')
  .option(
    '--category <category>',
    `where the home page lists it: ${Object.keys(categories).join(', ')}`,
    'other',
  )
  .option('--dry-run', 'say what would be written, and write nothing')
  .addHelpText('after', '\nExample:\n  npm run caveat -- import pages/frown-lines.txt --category injectables')
  .action((file: string, options: ImportOptions) => importFile(readSettings(), file, options))

try {
  await program.parseAsync()
} catch (error) {
  if (!(error instanceof CommandError)) throw error
  console.error(`\n${styleText('red', 'Stopped.')} ${error.message}`)
  process.exitCode = 1
}
