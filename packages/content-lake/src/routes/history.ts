import {Hono} from 'hono'
import {badRequest} from '../errors.ts'
import type {HistoryQuestion} from '../history/answer.ts'
import type {Moment} from '../history/at-revision.ts'
import type {LogOptions} from '../history/transaction-log.ts'
import {flag} from '../http/body.ts'
import {askerOf, type LakeContext, type LakeEnv, requireToken} from '../http/context.ts'
import type {Lake} from '../lake.ts'
import {knownDataset} from './dataset.ts'

const MOST_TRANSACTIONS = 1000
const NDJSON = 'application/x-ndjson; charset=utf-8'
const JSON_TYPE = 'application/json'
/** The ways to name a moment. */
const MOMENTS = ['revision', 'time', 'lastRevision'] as const
/** Ids or authors that are asked for at once. */
const MOST_NAMES = 500

/** `/data/history/:dataset/…`: what documents were, and what happened to them. Needs a token. */
export function historyRoutes(lake: Lake): Hono<LakeEnv> {
  const {transactions} = lake.store
  return new Hono<LakeEnv>()
    .use('/data/history/:dataset/*', knownDataset(lake), requireToken)
    .get('/data/history/:dataset/transactions', (c) => answer(c, NDJSON, logOf(c)))
    .get('/data/history/:dataset/transactions/:ids', (c) =>
      answer(c, NDJSON, logOf(c, listOf(c.req.param('ids')))),
    )
    .get('/data/history/:dataset/documents/:ids', (c) => {
      const ids = listOf(c.req.param('ids'))
      return answer(c, JSON_TYPE, {about: 'documents', ids, moment: momentOf(c)})
    })
    .get('/data/history/:dataset/events/documents/:id', (c) => {
      const id = c.req.param('id')
      const cursor = Number(c.req.query('nextCursor') || Number.NaN)
      return answer(c, JSON_TYPE, {
        ...{about: 'events', id, limit: limitOf(c, 100)},
        cursor: Number.isNaN(cursor) ? undefined : cursor,
      })
    })
    .get('/data/history/:dataset/events/releases/:id', (c) => c.json({events: [], nextCursor: ''}))

  /** Answered by a worker, so that nobody else waits while it is put together. */
  async function answer(c: LakeContext, type: string, question: HistoryQuestion): Promise<Response> {
    const scope = question.about === 'transactions' && !question.options.documentIds ? 'all' : 'some'
    const query = `${question.about} of ${scope}`
    const job = {kind: 'history' as const, query, dataset: c.get('dataset'), question}
    const {bytes} = await lake.queries.run(job, askerOf(c), c.req.raw.signal)
    return c.body(bytes, 200, {'Content-Type': type})
  }

  /** The transactions of some documents, or without ids those of all, one a line. */
  function logOf(c: LakeContext, documentIds?: readonly string[]): HistoryQuestion {
    const isBare = flag(c, 'excludeContent') || flag(c, 'excludeMutations')
    const authors = listOf(c.req.query('authors') ?? '')
    const options: LogOptions = {
      documentIds,
      authors: authors.length > 0 ? authors : undefined,
      fromSeq: seqOf(c, c.req.query('fromTransaction')) ?? fromTime(c),
      toSeq: seqOf(c, c.req.query('toTransaction')) ?? toTime(c),
      newestFirst: flag(c, 'reverse'),
      limit: limitOf(c, MOST_TRANSACTIONS),
      onlyIdentified: flag(c, 'includeIdentifiedDocumentsOnly'),
      includeMutations: !isBare,
      includeEffects: c.req.query('effectFormat') === 'mendoza',
    }
    return {about: 'transactions', options}
  }

  function seqOf(c: LakeContext, transactionId: string | undefined): number | undefined {
    return transactionId ? transactions.get(c.get('dataset'), transactionId)?.seq : undefined
  }

  function fromTime(c: LakeContext): number | undefined {
    const time = c.req.query('fromTime')
    return time ? transactions.lastSeqAt(c.get('dataset'), isoTime(time)) + 1 : undefined
  }

  function toTime(c: LakeContext): number | undefined {
    const time = c.req.query('toTime')
    return time ? transactions.lastSeqAt(c.get('dataset'), isoTime(time)) : undefined
  }

  /** The asked moment, or undefined when there never was such a revision. */
  function momentOf(c: LakeContext): Moment | undefined {
    const given = MOMENTS.filter((name) => c.req.query(name) !== undefined)
    if (given.length > 1) throw badRequest(`Give one of ${MOMENTS.join(', ')}, not ${given.join(' and ')}`)
    if (flag(c, 'lastRevision')) return 'last'
    const revision = c.req.query('revision')
    if (revision !== undefined) {
      const seq = seqOf(c, revision)
      return seq === undefined ? undefined : {seq}
    }
    const time = c.req.query('time') ?? new Date().toISOString()
    return {seq: transactions.lastSeqAt(c.get('dataset'), isoTime(time))}
  }
}

function listOf(names: string): string[] {
  const list = names.split(',').filter(Boolean)
  if (list.length > MOST_NAMES) throw badRequest(`Ask for at most ${MOST_NAMES} at once`)
  return list
}

/** The time in the form in which times are stored and compared. */
function isoTime(time: string): string {
  const date = new Date(time)
  if (Number.isNaN(date.getTime())) throw badRequest(`"${time}" is no time`)
  return date.toISOString()
}

function limitOf(c: LakeContext, most: number): number {
  const limit = Number(c.req.query('limit') ?? most)
  if (!Number.isInteger(limit) || limit < 1) throw badRequest('"limit" must be a whole number from 1')
  return Math.min(limit, most)
}
