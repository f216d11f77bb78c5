import {type Command, Option} from 'commander'
import {type CheckOptions, check} from '../commands/check.ts'
import {type DetectOptions, detect} from '../commands/detect.ts'
import {type VerifyOptions, verify} from '../commands/verify.ts'
import {exitCodesHelp, run} from '../exit-code.ts'
import {formats} from '../report/formats.ts'
import {readSettings} from '../settings.ts'

/** An option that may be repeated, or hold several values with commas between them. */
const several = (value: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  ...value.split(',').map((each) => each.trim()),
]

const checkHelp = `${exitCodesHelp({fine: 'nothing was found that stops a build', found: 'something was', failed: 'it could not be checked'})}
With SLUG that is said of these pages and of what concerns the whole site; what
is found on other pages is counted, and stops the build, but not this command.

Examples:
  npm run caveat -- check
  npm run caveat -- check laser-hair-reduction
  npm run caveat -- check https://clinic.example/treatments/laser-hair-reduction
  npm run -s caveat -- check --market uk,au --at 2027-01-01 laser-hair-reduction
  npm run -s caveat -- check --format sarif > caveat.sarif`

const detectHelp = `
Without a file each line read is {"passage": "a", "n": 1, "text": "…"}; it is
printed again with "claim" (true, false, or null where the language is not
supported) and "labels" added, in the same order. Sentences of one passage are
each other’s context. A line that cannot be read is reported on standard error,
and the rest is answered.
${exitCodesHelp({fine: 'every sentence was answered, claims or not', found: 'a line or passage could not be', failed: 'nothing could be read'})}

Examples:
  npm run caveat -- detect pages/frown-lines.txt
  pbpaste | npm run -s caveat -- detect -
  npm run -s caveat -- detect < sentences.jsonl > answers.jsonl`

/** The commands that judge: content, a text, a deployed site. */
export function addChecking(program: Command): void {
  program
    .command('check')
    .description('check what is published now, and report everything that the rules find')
    .argument(
      '[slugs...]',
      'report these pages (slug, path or address; / is the home page), with all that they use',
    )
    .option('--market <ids>', 'by the rules of these markets instead of those in the settings', several)
    .option('--at <day>', 'as it would be on this day of the clinic, YYYY-MM-DD')
    .option('--all', 'each finding in full, also where one rule finds many on a page')
    .addOption(
      new Option('--format <format>', 'of the report on standard output')
        .choices(Object.keys(formats))
        .default('text'),
    )
    .addHelpText('after', checkHelp)
    .action((slugs: string[], options: CheckOptions) => run(() => check(readSettings(), slugs, options)))

  program
    .command('detect')
    .description('find the sentences that make a claim, what they claim, and the words that say so')
    .argument(
      '[file]',
      'a text file: each line a paragraph, bullet or heading; - reads such a text from standard input; without it, JSON Lines on standard input',
    )
    .option('--language <tag>', 'language of the text; English is the only one so far', 'en')
    .addHelpText('after', detectHelp)
    .action((file: string | undefined, options: DetectOptions) => run(() => detect(file, options)))

  program
    .command('verify')
    .description('compare a deployed site with the manifest of its build')
    .argument('[url]', 'of the site, instead of SITE_URL')
    .option('--manifest <file>', 'instead of the newest one')
    .option('--public-key <file>', 'PEM file of the public key whose signature the manifest must have')
    .option(
      '--text-only',
      'accept pages whose HTML is only written in another way: spacing, comments, quotes',
    )
    .addHelpText(
      'after',
      `${exitCodesHelp({fine: 'every page is what was built', found: 'a page or the manifest is not', failed: 'it could not be compared'})}

Examples:
  npm run -s caveat -- verify
  npm run -s caveat -- verify https://clinic.example --public-key public.pem`,
    )
    .action((url: string | undefined, options: VerifyOptions) =>
      run(async () => ((await verify(readSettings(), url, options)) ? 0 : 1)),
    )
}
