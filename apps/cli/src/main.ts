import {categories} from '@caveat/content'
import {Command, Option} from 'commander'
import {answer, endsWithAnswer} from './answer.ts'
import {CommandError, printStopped} from './command-error.ts'
import {build} from './commands/build.ts'
import {type CheckOptions, check} from './commands/check.ts'
import {type DetectOptions, detect} from './commands/detect.ts'
import {dev} from './commands/dev.ts'
import {type ImportOptions, importFile} from './commands/import.ts'
import {snapshot} from './commands/snapshot.ts'
import {start} from './commands/start.ts'
import {formats} from './report/formats.ts'
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

/** An option that may be repeated, or hold several values with commas between them. */
const several = (value: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  ...value.split(',').map((each) => each.trim()),
]

endsWithAnswer(program.command('check'))
  .description('check what is published now, and report everything that the rules find')
  .argument('[slugs...]', 'report these pages only, with the claims and disclaimers that they use')
  .option('--market <ids>', 'by the rules of these markets instead of those in the settings', several)
  .option('--at <day>', 'as it would be on this day of the clinic, YYYY-MM-DD')
  .addOption(
    new Option('--format <format>', 'of the report on standard output')
      .choices(Object.keys(formats))
      .default('text'),
  )
  .addHelpText(
    'after',
    `
Exit codes: 0 nothing that stops a build, 1 something that does, 2 it could not be checked.

Examples:
  npm run caveat -- check
  npm run -s caveat -- check --market uk,au --at 2027-01-01 laser-hair-reduction
  npm run -s caveat -- check --format sarif > caveat.sarif`,
  )
  .action((slugs: string[], options: CheckOptions) => answer(() => check(readSettings(), slugs, options)))

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

program
  .command('detect')
  .description('find the sentences that make a claim, what they claim, and the words that say so')
  .argument(
    '[file]',
    'a text file: each line a paragraph, bullet or heading; without it, JSON Lines on standard input',
  )
  .option('--language <tag>', 'language of the text; English is the only one so far', 'en')
  .addHelpText(
    'after',
    `
Without a file each line read is {"passage": "a", "n": 1, "text": "…"}; it is printed again with "claim"
(true, false, or null where the language is not supported) and "labels" added, in the same order.
Sentences of one passage are each other's context. A line that cannot be read is reported on standard
error, the rest is answered, and the command ends with exit code 1.

Examples:
  npx caveat detect pages/frown-lines.txt
  npx caveat detect < sentences.jsonl > answers.jsonl`,
  )
  .action((file: string | undefined, options: DetectOptions) => detect(file, options))

try {
  await program.parseAsync()
} catch (error) {
  if (!(error instanceof CommandError)) throw error
  printStopped(error)
  process.exitCode = 1
}
