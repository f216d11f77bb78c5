import {type Snapshot, type Treatment, treatmentAddress, treatmentPage} from '@caveat/content'
import {plain} from '../content/plain.ts'
import {siteSettings} from '../content/site-settings.ts'
import {listingStyles} from '../styles/listing.ts'
import {pageStyles} from '../styles/page-styles.ts'
import {searchStyles} from '../styles/search.ts'
import type {SearchPageProps} from './SearchPage.tsx'

/** Words of so many letters or more tell pages apart. */
const shortest = 3

const wordsOf = (text: string): readonly string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length >= shortest)

/** Words by which a page is found beside its title and summary: those of its headings and of its opening. */
function wordsToFind(treatment: Treatment): string {
  const {passages} = treatmentPage(treatment)
  const opening = passages.filter(({path}) => path.length > 1).slice(0, 2)
  const headings = passages.filter(({role}) => role === 'heading' || role === 'subheading')
  const shown = new Set(wordsOf(`${treatment.title} ${treatment.summary ?? ''}`))
  const more = [...opening, ...headings].map(({text}) => text).flatMap(wordsOf)
  return Array.from(new Set(more.filter((word) => !shown.has(word)))).join(' ')
}

/** What the search needs: the list of all treatments is its index. */
export function searchProps(snapshot: Snapshot): SearchPageProps {
  const site = siteSettings(snapshot)
  const entries = snapshot
    .all('treatment')
    .toSorted((a, b) => a.title.localeCompare(b.title, 'en'))
    .map((treatment) => ({
      title: treatment.title,
      address: treatmentAddress(treatment),
      summary: treatment.summary ?? null,
      words: wordsToFind(treatment),
    }))
  return plain({site, entries, styles: pageStyles(site, listingStyles, searchStyles)})
}
