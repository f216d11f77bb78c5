// Makes a folder for any file host out of a finished build: pages, pictures, headers and redirects.
//
//   node --import tsx scripts/export.ts FOLDER
//
// The folder is made new, whole: it must not exist, or be one that this made before.
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {dayIn, policyOf, servedSnapshot} from '@caveat/content'
import {openSnapshot} from '@caveat/content/snapshot'
import {createElement} from 'react'
import {securityHeaders} from '../security-headers.ts'
import {ConsultationPage} from '../src/consultation/ConsultationPage.tsx'
import {consultationProps} from '../src/consultation/consultation-props.ts'
import {findableFiles} from '../src/findable/files.ts'
import {openGraphNames, openGraphPicture} from '../src/findable/open-graph.ts'
import {siteOrigin} from '../src/findable/site-address.ts'
import {documentOf} from '../src/render/render-page.tsx'
import {renderTreatment} from '../src/render/render-treatment.tsx'
import {treatmentSlugs} from '../src/treatment/treatment-by-slug.ts'
import {dist} from './dist.ts'
import {pathOfPage, redirectPage} from './export-files.ts'

const [given] = process.argv.slice(2)
if (given === undefined) throw new Error('Name the folder: node --import tsx scripts/export.ts FOLDER')
const out = resolve(given)
const info = 'caveat-export.json'
if (existsSync(out) && !existsSync(join(out, info)))
  throw new Error(`${out} is there and was not made by this command. Name another folder, or remove it.`)

const made = `${out}.new`
rmSync(made, {recursive: true, force: true})
const write = (path: string, content: string | Buffer) => {
  mkdirSync(dirname(join(made, path)), {recursive: true})
  writeFileSync(join(made, path), content)
}

const pages = join(dist.served, 'server', 'pages')
const files = globSync('**/*.html', {cwd: pages}).filter((file) => file !== '500.html')
for (const file of files) write(pathOfPage(file), readFileSync(join(pages, file)))

const assets = join(dist.served, 'static')
if (existsSync(join(assets, 'pictures')))
  cpSync(join(assets, 'pictures'), join(made, 'pictures'), {recursive: true})
const publicFiles = join(dist.web, 'public')
if (existsSync(publicFiles)) cpSync(publicFiles, made, {recursive: true})
// Of Next's own files none is needed, unless a page asks for one.
if (files.some((file) => readFileSync(join(pages, file), 'utf8').includes('/_next/static/')))
  cpSync(assets, join(made, '_next', 'static'), {recursive: true})

const snapshot = resolve(dist.web, process.env.CAVEAT_SNAPSHOT || '../../.caveat/snapshot')
const content = openSnapshot(snapshot)
const served = servedSnapshot(
  content,
  process.env.CAVEAT_DAY || dayIn(policyOf(content).timeZone, new Date()),
)

for (const [path, file] of findableFiles(served, siteOrigin())) write(path, file().content)
for (const slug of treatmentSlugs(served)) {
  const text = renderTreatment(served, slug)?.markdown()
  if (text !== undefined) write(`treatments/${slug}.md`, text)
}
for (const name of openGraphNames) {
  const picture = await openGraphPicture(served, name)
  if (picture !== undefined) write(`open-graph/${name}.png`, picture)
}

// A host of files takes no requests: the phone number stands where the form would.
write(
  'consultation/index.html',
  documentOf(createElement(ConsultationPage, consultationProps(served, {kind: 'phone'}))),
)

const redirects = content.all('redirect')
for (const {from, to} of redirects) {
  const path = join(from.slice(1), 'index.html')
  if (!existsSync(join(made, path))) write(path, redirectPage(to))
}

// Hosts that know these two files (Netlify, Cloudflare Pages and others) answer as `npm start` does.
write('_redirects', redirects.map(({from, to}) => `${from} ${to} 308\n`).join(''))
write(
  '_headers',
  `/*\n${securityHeaders.map(({key, value}) => `  ${key}: ${value}\n`).join('')}/treatments/*.md\n  Content-Type: text/markdown; charset=utf-8\n`,
)
write(info, `${JSON.stringify({builtAt: new Date().toISOString(), pages: files.length}, null, 2)}\n`)

rmSync(out, {recursive: true, force: true})
renameSync(made, out)
console.log(`  ${files.length} pages for any file host: ${out}`)
if (siteOrigin() === undefined)
  console.log(
    '  Without sitemap, feed and canonical addresses: set SITE_URL to the address of the site, and build again.',
  )
