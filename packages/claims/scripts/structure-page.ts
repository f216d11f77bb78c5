import type {Rule} from '../src/rule.ts'
import {structuralRules} from '../src/rules/all.ts'

const effect = ({severity, group}: Rule): string => {
  if (severity === 'warning') return 'warns'
  if (severity === 'information') return 'informs'
  return group === 'structure' || group === 'approval'
    ? 'stops the page'
    : 'stops the page; warns where imported'
}

const subjects: Readonly<Record<Rule['appliesTo'], string>> = {
  page: 'each page',
  'stored-page': 'each page as it is stored',
  claim: 'each claim',
  disclaimer: 'each disclaimer',
  subject: 'what can be approved',
  site: 'the whole site',
}

/** The page of the documentation on the rules that hold everywhere. */
export const structurePage = (): string =>
  [
    '# Rules: structure',
    '',
    '<!-- Made by `npm run docs:rules` from packages/claims/src/rules/. Change the rules, not this page. -->',
    '',
    'These rules are ours and hold in every market. “Imported” is a sentence that stood in an import, on a page',
    'that nobody has approved yet. [How to add a rule](../adding-a-structural-rule.md).',
    '',
    '| rule | | looks at | what it does |',
    '|---|---|---|---|',
    ...structuralRules.map(
      (rule) => `| \`${rule.id}\` | ${rule.title} | ${subjects[rule.appliesTo]} | ${effect(rule)} |`,
    ),
    '',
    '`unmarked-claim` warns of what is nearly certainly a claim, and informs of what is likely one: information stops',
    'nothing, waits for nobody, also where warnings need a decision, and is no reason for an exit code.',
    '',
    '`boxed-warning-missing`: boxed warnings are of US labels (21 CFR 201.57(c)(1)). Where the site addresses a market that',
    'bars the name of a prescription medicine from the public, and no market of the United States, the warning would itself',
    'refer to the medicine, and is not asked for. Where it addresses both, it is asked for without the name (“this',
    'medicine”). Without any market, and in Canada, whose rule can-01 lets statements of risk be, it is asked for.',
    '',
    'Of decisions to publish in spite of a warning, `override-records` warns where they do nothing: the words were changed,',
    'no warning asks for them, they give no reason, or the record is not as it was written. `withdrawal-taken-back` warns',
    'of a claim that was withdrawn at the last build and no longer is, where no approvals are asked for.',
    '',
    'Before any rule comes the content model: `document-complete` (something is missing or wrong in a document, a',
    'section of unknown type), `site-settings` (they are not published), `reference-published` (a reviewer or',
    'product that is chosen but not published) and `picture-readable` (a picture that a page shows and the lake no',
    'longer has) stop the build.',
    '',
  ].join('\n')
