import type {Command} from 'commander'
import {people} from '../commands/people.ts'
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

/** The commands about who may use the embedded lake. */
export function addPeople(program: Command): void {
  for (const [group, description, help] of [
    ['members', 'see to who may sign in to the Studio of the embedded lake, and in which role', membersHelp],
    ['tokens', 'see to the tokens with which other programs use the embedded lake', tokensHelp],
  ] as const)
    program
      .command(group)
      .description(description)
      .argument('<words...>', 'what to do, as below')
      // What follows is read by the lake's own command.
      .allowUnknownOption()
      .addHelpText('after', help)
      .action((words: string[]) => run(() => people(readSettings(), group, words)))
}
