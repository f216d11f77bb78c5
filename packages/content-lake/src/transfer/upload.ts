import {readFile} from 'node:fs/promises'
import {basename} from 'node:path'
import {sha1} from '../assets/assets.ts'
import {isRecord} from '../documents/document.ts'
import {messageOf} from '../errors.ts'
import {parseLink} from './asset-links.ts'
import {linkedFile} from './check.ts'
import type {Source} from './source.ts'
import {callApi, sendJson, type Target} from './target.ts'

const AT_ONCE = 4

/** The bytes' own facts, which the lake finds out itself; all else about an asset is people's words. */
const FACTS = ['_id', '_type', '_rev', '_createdAt', '_updatedAt', 'sha1hash', 'size', 'uploadId', 'metadata']

export type Uploaded = {
  /** The ids of asset documents by the links to them. */
  ids: Map<string, string>
  problems: string[]
}

/** Uploads what is linked to, and everything else in the folders of assets. Equal bytes are kept once. */
export async function uploadAssets(
  target: Target,
  source: Source,
  links: ReadonlySet<string>,
): Promise<Uploaded> {
  const all = new Set(links)
  for (const path of source.assets) {
    all.add(`${path.startsWith('images/') ? 'image' : 'file'}@file://./${encodeURI(path)}`)
  }
  const ids = new Map<string, string>()
  const problems: string[] = []
  const waiting = [...all].values()
  const worker = async () => {
    for (const link of waiting) {
      try {
        ids.set(link, await upload(target, source, link))
      } catch (error) {
        problems.push(`${link}: ${messageOf(error)}`)
      }
    }
  }
  await Promise.all(Array.from({length: AT_ONCE}, worker))
  return {ids, problems}
}

async function upload(target: Target, source: Source, link: string): Promise<string> {
  const parsed = parseLink(link)
  if (!parsed) throw new Error('it is no link')
  const {type, url} = parsed
  const bytes = await bytesOf(url, source.folder)
  const words = wordsOf(source.described[`${type}-${sha1(bytes)}`])
  const filename = String(words.originalFilename ?? basename(decodeURI(new URL(url).pathname)))
  const response = await callApi(
    target,
    `/assets/${type}s/${target.dataset}?${new URLSearchParams({filename})}`,
    {method: 'POST', body: new Blob([bytes])},
  )
  const body: unknown = await response.json()
  const document = isRecord(body) && isRecord(body.document) ? body.document : {}
  if (typeof document._id !== 'string') throw new Error('the lake did not say its id')
  const id = document._id
  const changed = Object.entries(words).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(document[name]),
  )
  if (changed.length > 0) {
    const set = Object.fromEntries(changed)
    await sendJson(target, `/data/mutate/${target.dataset}`, {mutations: [{patch: {id, set}}]})
  }
  return id
}

async function bytesOf(url: string, folder: string): Promise<Buffer<ArrayBuffer>> {
  if (/^https?:/.test(url)) {
    const response = await fetch(url)
    if (!response.ok) throw new Error(`HTTP ${response.status}`)
    return Buffer.from(await response.arrayBuffer())
  }
  const file = linkedFile(url, folder)
  if (file === undefined) throw new Error('it leads out of the folder of the import')
  return readFile(file)
}

function wordsOf(described: unknown): Record<string, unknown> {
  if (!isRecord(described)) return {}
  return Object.fromEntries(Object.entries(described).filter(([name]) => !FACTS.includes(name)))
}
