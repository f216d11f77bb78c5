import {categories, type ServedSnapshot, treatmentAddress} from '@caveat/content'
import {siteSettings} from '../content/site-settings.ts'
import {isCategory} from '../home/treatments-by-category.ts'

/** What robots may read: all but drafts and the inner doors of the site. */
export const robots = (origin: string | undefined): string =>
  [
    'User-agent: *',
    'Disallow: /api/',
    'Disallow: /preview/',
    ...(origin === undefined ? [] : ['', `Sitemap: ${new URL('/sitemap.xml', origin).href}`]),
    '',
  ].join('\n')

const inLine = (text: string): string => text.replaceAll(/\s+/g, ' ').replaceAll(/[[\]\\`*_<>]/g, '\\$&')

/** The pages of the site for programs that read text (llmstxt.org): each leads to its Markdown. */
export function llms(snapshot: ServedSnapshot, addressOf: (path: string) => string): string {
  const site = siteSettings(snapshot)
  const groups = Map.groupBy(snapshot.all('treatment'), ({category}) => category)
  return [
    `# ${inLine(site.clinicName)}`,
    ...(site.tagline === undefined ? [] : [`> ${inLine(site.tagline)}`]),
    'Marks such as \\* or a number belong to a note at the foot of the same page. Quote a sentence with its note.',
    ...Object.keys(categories)
      .filter(isCategory)
      .flatMap((category) => {
        const treatments = groups.get(category) ?? []
        if (treatments.length === 0) return []
        const lines = treatments
          .toSorted((a, b) => a.title.localeCompare(b.title, 'en'))
          .map(
            (treatment) =>
              `- [${inLine(treatment.title)}](${addressOf(`${treatmentAddress(treatment)}.md`)})${treatment.summary === undefined ? '' : `: ${inLine(treatment.summary)}`}`,
          )
        return [`## ${categories[category]}`, lines.join('\n')]
      }),
    '## About the pages',
    `- [Claims and their notes](${addressOf('/claims-and-notes')})\n- [Our people](${addressOf('/people')})`,
  ]
    .join('\n\n')
    .concat('\n')
}
