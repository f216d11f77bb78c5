import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {measuredNextBuild} from './measured-build.ts'

const page = `
import {treatmentProps} from '../../../../../src/treatment/treatment-props.ts'
import {treatmentSlugs} from '../../../../../src/treatment/treatment-by-slug.ts'
import {currentSnapshot} from '../../../../../src/content/current-snapshot.ts'
import {TreatmentArticle} from '@caveat/content'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = () => treatmentSlugs(currentSnapshot()).map((slug) => ({slug}))

export default async function Page({params}) {
  const props = treatmentProps(currentSnapshot(), (await params).slug)
  return props?.shows === 'treatment' ? <><style>{props.styles}</style><TreatmentArticle bound={props.bound} /></> : null
}
`

const layout = `export default function Layout({children}) {
  return <html lang="en"><body>{children}</body></html>
}
`

const config = `export default {
  transpilePackages: ['@caveat/claims', '@caveat/content'],
  serverExternalPackages: ['lightningcss'],
  typescript: {ignoreBuildErrors: true},
}
`

/** Builds the same treatments as plain App Router pages, without the head and foot of the site. @param folder for the app */
export async function appRouterBuild(snapshot: string, folder: string) {
  const pages = join(folder, 'app', 'treatments', '[slug]')
  mkdirSync(pages, {recursive: true})
  writeFileSync(join(pages, 'page.jsx'), page)
  writeFileSync(join(folder, 'app', 'layout.jsx'), layout)
  writeFileSync(join(folder, 'next.config.mjs'), config)
  writeFileSync(join(folder, 'package.json'), '{"private": true, "type": "module"}')
  return measuredNextBuild(folder, {CAVEAT_SNAPSHOT: snapshot, CAVEAT_DAY: '2026-11-01'})
}
