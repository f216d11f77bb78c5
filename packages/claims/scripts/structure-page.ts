import {structuralRules} from '../src/rules/all.ts'
import type {Rule} from '../src/rules/rule.ts'

const effect = ({severity, group}: Rule): string => {
  if (severity === 'warning') return 'warns'
  return group === 'structure' || group === 'approval'
    ? 'stops the page'
    : 'stops the page; warns where imported'
}

/** The page of the documentation on the rules that hold everywhere. */
export const structurePage = (): string =>
  [
    '# Rules: structure',
    '',
    '<!-- Made by `npm run docs:rules` from packages/claims/src/rules/. Change the rules, not this page. -->',
    '',
    'These rules are ours and hold in every market. “Imported” is what came with an import and nobody has',
    'approved yet.',
    '',
    '| rule | | what it does |',
    '|---|---|---|',
    ...structuralRules.map((rule) => `| \`${rule.id}\` | ${rule.title} | ${effect(rule)} |`),
    '',
    'Before any rule comes the content model: `document-complete` (something is missing or wrong in a document, a',
    'section of unknown type), `site-settings` (they are not published), `reference-published` (a reviewer or',
    'product that is chosen but not published) and `picture-readable` (a picture that a page shows and the lake no',
    'longer has) stop the build.',
    '',
  ].join('\n')
