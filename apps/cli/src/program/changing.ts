import {defaultEffect, withdrawalEffects} from '@caveat/claims'
import {categories} from '@caveat/content'
import {type Command, Option} from 'commander'
import {type ImportOptions, importFile} from '../commands/import.ts'
import {type WithdrawOptions, withdraw} from '../commands/withdraw.ts'
import {exitCodesHelp, run} from '../exit-code.ts'
import {readSettings} from '../settings.ts'

/** The commands that write content. */
export function addChanging(program: Command): void {
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
    .option('--yes', 'withdraw it: the published claim, its draft, and its versions in releases')
    .addHelpText(
      'after',
      `
page-gives-way shows a notice in place of each page, drop-sentence leaves out the
sentences that make the claim.
${exitCodesHelp({fine: 'shown with --dry-run, or withdrawn', failed: 'nothing was changed, and you did not ask for a dry run; or it could not be done: the claim is not published or was withdrawn already, an option is wrong, the lake does not answer'})}

Examples:
  npm run caveat -- withdraw claim-peel-healing --dry-run
  npm run caveat -- withdraw claim-peel-healing --dry-run --at 2027-03-01 --effect drop-sentence
  npm run caveat -- withdraw claim-peel-healing --reason "The study was retracted." --yes`,
    )
    .action((id: string, options: WithdrawOptions) => run(() => withdraw(readSettings(), id, options)))

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
    .addHelpText(
      'after',
      `${exitCodesHelp({fine: 'imported, or there already', failed: 'nothing was written: something is in the way'})}

Examples:
  npm run caveat -- import pages/frown-lines.txt --category injectables
  npm run caveat -- import pages/frown-lines.txt --dry-run`,
    )
    .action((file: string, options: ImportOptions) => run(() => importFile(readSettings(), file, options)))
}
