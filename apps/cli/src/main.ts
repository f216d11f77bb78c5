import {defaultEffect, withdrawalEffects} from '@caveat/claims'
import {categories} from '@caveat/content'
import {Command, Option} from 'commander'
import {answer, endsWithAnswer} from './answer.ts'
import {CommandError, printStopped} from './command-error.ts'
import {build} from './commands/build.ts'
import {type CheckOptions, check} from './commands/check.ts'
import {type DetectOptions, detect} from './commands/detect.ts'
import {dev} from './commands/dev.ts'
import {type HistoryOptions, history} from './commands/history.ts'
import {type ImportOptions, importFile} from './commands/import.ts'
import {type LedgerOptions, ledger} from './commands/ledger.ts'
import {snapshot} from './commands/snapshot.ts'
import {start} from './commands/start.ts'
import {type VerifyOptions, verify} from './commands/verify.ts'
import {type WhereUsedOptions, whereUsed} from './commands/where-used.ts'
import {type WithdrawOptions, withdraw} from './commands/withdraw.ts'
import {ledgerFormats} from './listing/ledger-formats.ts'
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
  .command('where-used')
  .description('say where a claim, disclaimer, product or person is used: pages, places and words')
  .argument('<id>', 'id of any published document')
  .addOption(new Option('--format <format>', 'of the answer').choices(['text', 'json']).default('text'))
  .addHelpText(
    'after',
    `
Examples:
  npm run caveat -- where-used claim-peel-healing
  npm run -s caveat -- where-used disclaimer-results-vary --format json`,
  )
  .action((id: string, options: WhereUsedOptions) => whereUsed(readSettings(), id, options))

program
  .command('ledger')
  .description('list every published claim: where it stands, its state, and what falls due')
  .addOption(
    new Option('--format <format>', 'of the list').choices(Object.keys(ledgerFormats)).default('table'),
  )
  .option('--days <number>', 'how far to look for what falls due', '90')
  .addHelpText(
    'after',
    `
The first state of a claim is the most urgent one. The CSV is by RFC 4180, in
UTF-8; text that a spreadsheet would run as a formula begins with an apostrophe.

Examples:
  npm run caveat -- ledger
  npm run -s caveat -- ledger --format csv --days 30 > claims.csv`,
  )
  .action((options: LedgerOptions) => ledger(readSettings(), options))

program
  .command('withdraw')
  .description(
    'show what becomes of the pages when a claim is withdrawn; with a reason and --yes, withdraw it',
  )
  .argument('<id>', 'id of the claim')
  .option('--dry-run', 'show it, and change nothing')
  .option(
    '--at <day>',
    'first day of the clinic on which it is not published, YYYY-MM-DD; today where left out',
  )
  .addOption(
    new Option('--effect <effect>', 'what becomes of its pages')
      .choices(withdrawalEffects)
      .default(defaultEffect),
  )
  .option('--reason <reason>', 'why it is withdrawn')
  .option('--yes', 'withdraw it: the published claim and its draft, where there is one')
  .addHelpText(
    'after',
    `
page-gives-way shows a notice in place of each page, drop-sentence leaves out the
sentences that make the claim.

Examples:
  npm run caveat -- withdraw claim-peel-healing --dry-run
  npm run caveat -- withdraw claim-peel-healing --dry-run --at 2027-03-01 --effect drop-sentence
  npm run caveat -- withdraw claim-peel-healing --reason "The study was retracted." --yes`,
  )
  .action((id: string, options: WithdrawOptions) => withdraw(readSettings(), id, options))

endsWithAnswer(program.command('history'))
  .description('tell what a page said at a time, or when its text changed, from the manifests of all builds')
  .argument('<slug>', 'of the page; / is the home page')
  .option(
    '--at <date>',
    'at the end of this day of the clinic (2026-03-03), or at a time (2026-03-03T14:00, the clinic’s)',
  )
  .addHelpText(
    'after',
    `
Exit codes: 0 answered, 1 there was no such page or no build then, 2 nothing is recorded of such a page.

Examples:
  npm run -s caveat -- history light-chemical-peel
  npm run -s caveat -- history light-chemical-peel --at 2026-03-03`,
  )
  .action((slug: string, options: HistoryOptions) => answer(() => history(readSettings(), slug, options)))

endsWithAnswer(program.command('verify'))
  .description('compare a deployed site with the manifest of its build')
  .argument('[url]', 'of the site, instead of SITE_URL')
  .option('--manifest <file>', 'instead of the newest one')
  .option('--public-key <file>', 'PEM file of the key whose signature the manifest must have')
  .addHelpText(
    'after',
    `
Exit codes: 0 the site is what was built, 1 it is not, 2 it could not be compared.

Examples:
  npm run -s caveat -- verify
  npm run -s caveat -- verify https://clinic.example --public-key public.pem`,
  )
  .action((url: string | undefined, options: VerifyOptions) =>
    answer(() => verify(readSettings(), url, options)),
  )

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
