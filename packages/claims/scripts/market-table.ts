import type {PackData} from '../src/packs/pack.ts'

const start = '<!-- Made by `npm run docs:rules`: -->'
const end = '<!-- Written by hand again: -->'

const rows = (packs: readonly PackData[]): readonly string[] => [
  '| market | rules | how many | compared with its sources on |',
  '|---|---|---|---|',
  '| everywhere | [structure](structure.md) | | |',
  ...packs.map(
    ({id, title, version, rules}) => `| \`${id}\` | [${title}](${id}.md) | ${rules.length} | ${version} |`,
  ),
]

/** The page with its table of markets made anew. Throws where the page does not say where the table stands. */
export function withMarketTable(page: string, packs: readonly PackData[]): string {
  const from = page.indexOf(start)
  const to = page.indexOf(end)
  if (from === -1 || to < from)
    throw new Error(`The page has no place for the table: write “${start}” and “${end}” around it.`)
  return `${page.slice(0, from + start.length)}\n\n${rows(packs).join('\n')}\n\n${page.slice(to)}`
}
