import {check, type Page} from '@caveat/claims'
import {milliseconds, quantile, samplePages, siteWith} from './sample.ts'

const rounds = 300

/** The page after somebody has typed at the end of the passages that are chosen: claims keep their places. */
const typedIn = (page: Page, round: number, isChosen: (index: number) => boolean): Page => ({
  ...page,
  passages: page.passages.map((passage, index) =>
    isChosen(index) ? {...passage, text: `${passage.text} Ask us about visit ${round}.`} : passage,
  ),
})

/** By the clock, which others on the machine slow down, and by the time of the processor, which they do not. */
function measured(states: Iterable<Page>): string {
  const times: number[] = []
  const used: number[] = []
  for (const page of states) {
    const site = siteWith(page)
    const before = process.cpuUsage()
    const start = performance.now()
    check(site)
    times.push(performance.now() - start)
    const {user, system} = process.cpuUsage(before)
    used.push((user + system) / 1000)
  }
  const said = (values: readonly number[]) =>
    `p50 ${milliseconds(quantile(values, 0.5))}, p95 ${milliseconds(quantile(values, 0.95))}`
  return `${said(used)} of processors; ${said(times)} by the clock`
}

/** The check of one page: as somebody types in one passage after another, and with every passage new. */
export function measureTyping() {
  console.log('One page, goal 2 ms')
  for (const page of samplePages) {
    const written = page.passages.flatMap(({kind}, index) => (kind === 'claim-bearing' ? [index] : []))
    const typing = Array.from({length: rounds}, (_, round) =>
      typedIn(page, round, (index) => index === written[round % written.length]),
    )
    const fresh = Array.from({length: rounds / 3}, (_, round) => typedIn(page, rounds + round, () => true))
    measured(typing.slice(0, 60))
    console.log(`  ${page.document.title}, ${page.passages.length} passages`)
    console.log(`    one passage changed: ${measured(typing.slice(60))}`)
    console.log(`    every passage new:   ${measured(fresh)}`)
  }
}
