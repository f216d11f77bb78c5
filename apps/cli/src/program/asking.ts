import {type Command, Option} from 'commander'
import {type HistoryOptions, history} from '../commands/history.ts'
import {type LedgerOptions, ledger} from '../commands/ledger.ts'
import {type WhereUsedOptions, whereUsed} from '../commands/where-used.ts'
import {exitCodesHelp, run} from '../exit-code.ts'
import {ledgerFormats} from '../listing/ledger-formats.ts'
import {readSettings} from '../settings.ts'

/** The commands that answer a question and judge nothing. */
export function addAsking(program: Command): void {
  program
    .command('where-used')
    .description('say where a claim, disclaimer, product or person is used: pages, places and words')
    .argument('<id>', 'id of any published document; of a page the address will do')
    .addOption(new Option('--format <format>', 'of the answer').choices(['text', 'json']).default('text'))
    .addHelpText(
      'after',
      `${exitCodesHelp({fine: 'answered', failed: 'nothing that is published has this id'})}

Examples:
  npm run caveat -- where-used claim-peel-healing
  npm run -s caveat -- where-used disclaimer-results-vary --format json`,
    )
    .action((id: string, options: WhereUsedOptions) => run(() => whereUsed(readSettings(), id, options)))

  program
    .command('ledger')
    .description('list every published claim: where it stands, its state, and what falls due')
    .addOption(
      new Option('--format <format>', 'of the list').choices(Object.keys(ledgerFormats)).default('table'),
    )
    .option('--days <number>', 'how far to look for what falls due: 0 to 36500 days', '90')
    .addHelpText(
      'after',
      `
What is due first stands first: pages that make a claim which has ended, then by
date; claims without a date follow, the most urgent state first, then by name.
The CSV is by RFC 4180, in UTF-8; text that a spreadsheet would run as a formula
begins with an apostrophe.
${exitCodesHelp({fine: 'listed', failed: 'it could not be listed'})}

Examples:
  npm run caveat -- ledger
  npm run -s caveat -- ledger --format csv --days 30 > claims.csv`,
    )
    .action((options: LedgerOptions) => run(() => ledger(readSettings(), options)))

  program
    .command('history')
    .description(
      'tell what a page said at a time, or when its text changed, from the manifests of all builds',
    )
    .argument('<slug>', 'of the page; / is the home page')
    .option(
      '--at <date>',
      'at the end of this day of the clinic (2026-03-03), or at a time (2026-03-03T14:00, the clinic’s)',
    )
    .option('--public-key <file>', 'PEM file of the public key whose signature the record must have')
    .addHelpText(
      'after',
      `${exitCodesHelp({fine: 'answered', found: 'there was no such page or no build then, or the record of it was changed', failed: 'nothing is recorded of such a page'})}

Examples:
  npm run -s caveat -- history light-chemical-peel
  npm run -s caveat -- history light-chemical-peel --at 2026-03-03`,
    )
    .action((slug: string, options: HistoryOptions) =>
      run(() => (history(readSettings(), slug, options) ? 0 : 1)),
    )
}
