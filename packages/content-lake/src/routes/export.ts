import {Hono} from 'hono'
import {stream} from 'hono/streaming'
import {isDraftId, isVersionId} from '../documents/ids.ts'
import {type LakeEnv, requireToken} from '../http/context.ts'
import type {Lake} from '../lake.ts'
import {openDatabaseToRead} from '../storage/database.ts'
import {text} from '../storage/row.ts'
import {knownDataset} from './dataset.ts'

/** Characters that are sent at once: one write per document would cost more than reading it. */
const CHUNK = 256 * 1024

type Selection = {dataset: string; types: readonly string[] | undefined; drafts: boolean}

/**
 * `/data/export/:dataset`: every document of one moment, one per line. Needs a token. Writing goes on
 * meanwhile, and is not seen.
 */
export function exportRoutes(lake: Lake): Hono<LakeEnv> {
  return new Hono<LakeEnv>().get('/data/export/:dataset', knownDataset(lake), requireToken, (c) => {
    const selection = {
      dataset: c.req.param('dataset'),
      types: c.req.query('types')?.split(','),
      drafts: c.req.query('drafts') !== 'false',
    }
    c.header('Content-Type', 'application/x-ndjson; charset=utf-8')
    return stream(c, async (out) => {
      for (const chunk of chunksOf(linesOf(lake.store.folder, selection))) {
        await out.write(chunk)
        if (out.aborted) return
      }
    })
  })
}

/** The JSON of the documents as it is stored, in the order of their ids. */
function* linesOf(folder: string, {dataset, types, drafts}: Selection): Generator<string> {
  const database = openDatabaseToRead(folder)
  try {
    const rows = database
      .prepare('SELECT id, type, json FROM documents WHERE dataset = ? ORDER BY id')
      .iterate(dataset)
    for (const row of rows) {
      const id = text(row, 'id')
      if (types && !types.includes(text(row, 'type'))) continue
      if (!drafts && (isDraftId(id) || isVersionId(id))) continue
      yield `${text(row, 'json')}\n`
    }
  } finally {
    database.close()
  }
}

function* chunksOf(lines: Iterable<string>): Generator<string> {
  let chunk = ''
  for (const line of lines) {
    chunk += line
    if (chunk.length < CHUNK) continue
    yield chunk
    chunk = ''
  }
  if (chunk) yield chunk
}
