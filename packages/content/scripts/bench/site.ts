import {availableParallelism} from 'node:os'
import {checkInParallel} from '../../src/parallel/check-in-parallel.ts'
import {sampleSite} from './sample.ts'
import {variedPages} from './varied-pages.ts'

const megabytes = (): string => `${Math.round(process.resourceUsage().maxRSS / 1024)} MB`

/** The check of a site of 10,000 pages that share claims, but no sentence beside them. */
export async function measureSite() {
  const threads = availableParallelism()
  console.log(`A whole site, goal 10,000 pages in 30 s on two cores; these are ${threads}`)
  for (const count of [1000, 10_000]) {
    const making = performance.now()
    for (const page of variedPages(count)) page.passages.length
    const made = performance.now()
    const before = process.cpuUsage()
    const findings = await checkInParallel({...sampleSite, pages: variedPages(count)})
    const {user, system} = process.cpuUsage(before)
    const seconds = (performance.now() - made - (made - making)) / 1000
    console.log(
      `  ${count} pages: ${seconds.toFixed(1)} s (${((user + system) / 1e6).toFixed(1)} s of processors), ${Math.round(count / seconds)} pages a second, ${findings.length} findings, ${megabytes()} at most`,
    )
  }
}
