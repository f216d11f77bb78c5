import type {Command} from 'commander'
import {type BuildOptions, build} from '../commands/build.ts'
import {dev} from '../commands/dev.ts'
import {snapshot} from '../commands/snapshot.ts'
import {start} from '../commands/start.ts'
import {exitCodesHelp, run, runAndExit} from '../exit-code.ts'
import {readSettings} from '../settings.ts'

const ends = exitCodesHelp({
  fine: 'it was stopped by you',
  found: 'a part of it ended by itself',
  failed: 'it could not be started (a taken port, a broken data folder)',
})

const fails = (what: string): string =>
  exitCodesHelp({
    fine: what,
    found: 'the content breaks a rule, and what was published before stays',
    failed: 'it could not be done (a lake that does not answer)',
  })

/** The commands that run and build the site. */
export function addRunning(program: Command): void {
  program
    .command('start')
    .description('start lake, site and Studio, with sample content where there is none')
    .addHelpText(
      'after',
      `${ends}

Examples:
  npm start
  WEB_PORT=4000 STUDIO_PORT=4333 LAKE_PORT=4900 npm start`,
    )
    .action(() => runAndExit(() => start(readSettings())))

  program
    .command('dev')
    .description('the same for developers: every change of code, schema and content is shown by itself')
    .addHelpText('after', `${ends}\n\nExample:\n  npm run dev`)
    .action(() => runAndExit(() => dev(readSettings())))

  program
    .command('build')
    .description('read what is published, check it, and build the site from it')
    .option('--static [folder]', 'make a folder for any file host of it, .caveat/static unless named')
    .addHelpText(
      'after',
      `${fails('the site was built')}\n\nExamples:\n  npm run build\n  npm run build -- --static public-html`,
    )
    .action((options: BuildOptions) => run(() => build(readSettings(), options)))

  program
    .command('snapshot')
    .description('read what is published and check it, without building')
    .addHelpText('after', `${fails('the snapshot was taken')}\n\nExample:\n  npm run caveat -- snapshot`)
    .action(() => runAndExit(() => snapshot(readSettings())))
}
