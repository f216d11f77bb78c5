import {severityOf} from '../src/packs/compile/severity.ts'
import type {PackData} from '../src/packs/pack.ts'
import type {PackRule} from '../src/packs/pack-rule.ts'
import type {Source} from '../src/rule.ts'
import {describeExample} from './rule-example.ts'

const effects = {error: 'stops the page', warning: 'warns'} as const

const sourceLine = ({text, url, dated, key}: Source): string => {
  const link = url === undefined ? text : `[${text}](${url})`
  return `  - ${link} · ${dated === undefined ? 'undated' : `text of ${dated}`} · **${key}**`
}

const inForce = ({inForceFrom, inForceUntil}: PackRule): string => {
  const from = inForceFrom === undefined ? 'always' : `from ${inForceFrom}`
  return inForceUntil === undefined ? from : `${from} until ${inForceUntil}`
}

const why = (rule: PackRule): string => {
  if (severityOf(rule) === 'error') return 'forbidden, by text that was read'
  return rule.force === 'judgement' ? 'a person has to weigh it' : 'not all of its sources were read'
}

const ruleLines = (rule: PackRule): readonly string[] => [
  `## ${rule.id}: ${rule.title}`,
  '',
  `${rule.looksFor}`,
  '',
  `- **What it does:** ${effects[severityOf(rule)]} (${why(rule)})`,
  `- **In force:** ${inForce(rule)}`,
  ...(rule.alsoSaidBy === undefined
    ? []
    : [
        `- **Reported by:** [\`${rule.alsoSaidBy.rule}\`](structure.md) alone, where that finds the same; it then names these sources, too`,
      ]),
  `- **What it says:** ${rule.message.replace('{words}', '…')}`,
  `- **Instead:** ${rule.instead}`,
  '- **Sources:**',
  ...rule.sources.map(sourceLine),
  ...(rule.remark === undefined ? [] : [`- **Remark:** ${rule.remark}`]),
  '',
  'Found:',
  '',
  ...rule.examples.flagged.map((example) => `- ${describeExample(example)}`),
  '',
  'Left alone:',
  '',
  ...rule.examples.passed.map((example) => `- ${describeExample(example)}`),
  '',
]

const tableLines = (rules: readonly PackRule[]): readonly string[] => [
  '| rule | | what it does | sources |',
  '|---|---|---|---|',
  ...rules.map(
    (rule) =>
      `| ${rule.id} | ${rule.title} | ${effects[severityOf(rule)]} | ${rule.sources.map(({key}) => key).join(', ')} |`,
  ),
]

const medicinesLines: Readonly<Record<NonNullable<PackData['medicines']>, string>> = {
  'boxed-warnings':
    'Labels of medicines carry boxed warnings here: `boxed-warning-missing` asks for them, without the name of the medicine where another market of the site bars that.',
  'not-named':
    'Prescription medicines may not be named to the public here. `boxed-warning-missing` asks for the boxed warning of a US label only where the site addresses the United States as well, and then without the name.',
}

/** The documentation of a pack, as Markdown. */
export const rulePage = ({id, title, version, medicines, scope, rules, notChecked}: PackData): string =>
  [
    `# Rules: ${title}`,
    '',
    `<!-- Made by \`npm run docs:rules\` from packages/claims/src/packs/${id}.ts. Change that file, not this one. -->`,
    '',
    `Market \`${id}\`, last compared with its sources on ${version}.`,
    '',
    '**Rules are data, dated and sourced. This is not legal advice.**',
    '',
    scope,
    '',
    ...(medicines === undefined ? [] : [medicinesLines[medicines], '']),
    'Keys: **V** the text was read, **S** somebody who writes about it was read, **K** from knowledge, not read.',
    'Only a rule all of whose sources are V, and which they forbid outright, stops a page.',
    '',
    ...tableLines(rules),
    '',
    ...rules.flatMap(ruleLines),
    '## Not checked',
    '',
    ...notChecked.map(({what, why: reason}) => `- **${what}.** ${reason}`),
    '',
  ].join('\n')
