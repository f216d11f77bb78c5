import type {Command} from 'commander'
import {lake} from '../commands/lake.ts'
import {exitCodesHelp, run} from '../exit-code.ts'
import {readSettings} from '../settings.ts'

const ends = exitCodesHelp({fine: 'done', failed: 'nothing was changed'})

const membersHelp = `
list                                  who may sign in to the Studio
add EMAIL --name NAME --role ROLE     prints a password, once
password EMAIL                        another password; signs the member out
role EMAIL ROLE                       another role, at once
remove EMAIL                          signs the member out; what they wrote stays

Roles: administrator, editor, medical-reviewer, legal-reviewer, viewer. Reviewers
read everything, decide in their own role and under their own name, and change no
content. The lake may run meanwhile.
${ends}

Examples:
  npm run caveat -- members add ann@clinic.example --name "Dr Ann Example" --role medical-reviewer
  npm run caveat -- members list`

const tokensHelp = `
list                                  without the tokens, which only their holders have
create LABEL --role ROLE [--days N]   prints a token, once
revoke ID                             it is worth nothing from then on
${ends}

Example:
  npm run caveat -- tokens create "Site build" --role viewer --days 90`

const lakeHelp = `
export FILE [--overwrite]             everything that is published and drafted, with pictures
import FILE [--replace | --missing]   what was exported; --replace overwrites, --missing adds
backup FOLDER                         copies the data folder; holds its passwords, keep it as safe
restore FOLDER, recover FOLDER        makes a data folder of a backup; saves a damaged one
webhooks list                         who is told of changes; add, on, off, remove, log

The data is that of LAKE_DATA (.caveat/lake where left out). The lake may run
meanwhile, but for restore and recover, which make a folder that is not there.
“npx content-lake --help” has every option.
${ends}

Examples:
  npm run caveat -- lake export clinic.tar.gz
  npm run caveat -- lake backup backups/monday`

/** The commands about the embedded lake: its data, and who may use it. */
export function addLake(program: Command): void {
  for (const [group, description, help] of [
    ['members', 'see to who may sign in to the Studio of the embedded lake, and in which role', membersHelp],
    ['lake', 'export, import and back up the content of the embedded lake; webhooks', lakeHelp],
    ['tokens', 'see to the tokens with which other programs use the embedded lake', tokensHelp],
  ] as const)
    program
      .command(group)
      .description(description)
      .argument('<words...>', 'what to do, as below')
      // What follows is read by the lake's own command.
      .allowUnknownOption()
      .addHelpText('after', help)
      .action((words: string[]) =>
        run(() => lake(readSettings(), [...(group === 'lake' ? [] : [group]), ...words])),
      )
}
