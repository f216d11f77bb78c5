// How fast the site is made of a large clinic's content: npm run bench -- site [PAGES]
//
// One read of a lake, one snapshot, one build; plain App Router pages of the same components in the same run.
import {mkdirSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {PageDependencies} from '@caveat/content'
import {openDocuments, writeSnapshot} from '@caveat/content/snapshot'
import {appRouterBuild} from './bench/app-router.ts'
import {largeClinic} from './bench/large-clinic.ts'
import {measured, megabytes} from './bench/measured-build.ts'
import {measurePublishing} from './bench/publishing.ts'
import {readFromLake} from './bench/read-from-lake.ts'
import {dist} from './dist.ts'

const pages = Number(process.argv[2] ?? 10_000)
const fewer = Math.min(pages, 1000)
const folder = join(dist.web, '.next-bench')
rmSync(folder, {recursive: true, force: true})
mkdirSync(folder, {recursive: true})

try {
  console.log(`A site of ${pages} pages, made of those of the sample, each in words of its own`)
  const read = await readFromLake(largeClinic(pages), join(folder, 'lake'))
  console.log(
    `  ${read.documents.length} documents read from the lake in ${read.requests} requests, ${read.seconds.toFixed(1)} s`,
  )
  const [small, large] = [join(folder, 'small'), join(folder, 'large')]
  writeSnapshot(large, read.documents)
  writeSnapshot(small, Array.from(largeClinic(fewer)))

  const started = performance.now()
  const {entries, stored} = openDocuments(large)
  const index = new PageDependencies()
  for (const {id, type} of entries) index.set({_id: id, _type: type, ...Object(stored(id))})
  const users = Math.max(
    ...entries.filter(({type}) => type === 'disclaimer').map(({id}) => index.pagesOf(id).size),
  )
  console.log(
    `  Index of who depends on whom: ${((performance.now() - started) / 1000).toFixed(1)} s; one disclaimer stands on ${users} pages`,
  )

  for (const line of await measurePublishing(large, folder)) console.log(`  Publishing: ${line}`)

  for (const [count, snapshot] of [
    [fewer, small],
    [pages, large],
  ] as const) {
    const {seconds, made, peakBytes} = await measured(snapshot, join('.next-bench', `pages-${count}`))
    console.log(
      `  This site: ${made} pages in ${seconds.toFixed(1)} s, ${Math.round(made / seconds)} pages a second, ${megabytes(peakBytes)} at most`,
    )
  }
  const app = await appRouterBuild(small, join(folder, 'app-router'))
  console.log(
    `  Plain App Router pages: ${app.made} pages in ${app.seconds.toFixed(1)} s, ${Math.round(app.made / app.seconds)} pages a second, ${megabytes(app.peakBytes)} at most`,
  )
} finally {
  rmSync(folder, {recursive: true, force: true})
}
