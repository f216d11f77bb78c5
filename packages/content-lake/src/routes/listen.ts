import {Hono} from 'hono'
import {identityOf} from '../auth/roles.ts'
import {isDraftId, isVersionId} from '../documents/ids.ts'
import {randomId} from '../documents/random-id.ts'
import {badRequest, RequestError} from '../errors.ts'
import type {Listener, Position} from '../events/hub.ts'
import {type EventOptions, eventId, mutationEvent} from '../events/mutation-event.ts'
import type {EventStream} from '../events/stream.ts'
import {flag} from '../http/body.ts'
import {askerOf, type LakeContext, type LakeEnv, seenBy} from '../http/context.ts'
import type {Lake} from '../lake.ts'
import type {Committed} from '../mutations/writer.ts'
import {hidesDraftsByDefault} from '../query/perspective.ts'
import type {GroqJob} from '../query/protocol.ts'
import type {Asker} from '../query/turns.ts'
import {knownDataset} from './dataset.ts'
import {queryParams} from './query.ts'

/** `/data/listen/:dataset`: a stream of the changes of documents that match a query. */
export function listenRoutes(lake: Lake): Hono<LakeEnv> {
  return new Hono<LakeEnv>().get('/data/listen/:dataset', knownDataset(lake), async (c) => {
    const query = c.req.query('query')
    if (!query) throw badRequest('A listener needs the parameter "query"')
    const filter = {query, params: queryParams(c), identity: identityOf(c.get('caller'))}
    const asker = askerOf(c)
    const analysis = await analyse(lake, filter, asker)
    if (analysis instanceof RequestError) return refuse(lake, c, analysis)
    const options = eventOptions(c)
    const position = flag(c, 'enableResume') ? positionOf(c) : undefined
    const missed = position && (await missedSince(lake, c, position))
    const sees = visibleTo(c)
    return lake.streams.respond(c, (stream) => {
      const listener: Listener = {
        dataset: c.get('dataset'),
        filter,
        asker,
        analysis,
        sees,
        deliver: (event) => stream.send('mutation', mutationEvent(event, options), eventId(event)),
        fail: (error) => fail(stream, error),
      }
      return welcome(lake, stream, listener, position && {position, missed})
    })
  })
}

/** Starts the stream in the way the client can go on from: anew, from where it was, or not at all. */
function welcome(
  lake: Lake,
  stream: EventStream,
  listener: Listener,
  resumed: {position: Position; missed: Committed[] | undefined} | undefined,
): () => void {
  const data = {listenerName: randomId()}
  if (resumed) {
    const {position, missed} = resumed
    const stop = missed && lake.hub.resume(listener, position, missed)
    if (stop) {
      stream.send('welcomeback', data)
      return stop
    }
    stream.send('reset', data)
  } else {
    stream.send('welcome', data)
  }
  return lake.hub.subscribe(listener)
}

/** Put together by a worker; undefined where it is not known any more, or takes longer than to fetch afresh. */
async function missedSince(lake: Lake, c: LakeContext, {transactionId}: Position) {
  const job = {kind: 'missed' as const, query: 'missed', dataset: c.get('dataset'), transactionId}
  try {
    return (await lake.queries.run(job, askerOf(c), c.req.raw.signal)).committed
  } catch (error) {
    if (error instanceof RequestError) return undefined
    throw error
  }
}

async function analyse(lake: Lake, filter: GroqJob, asker: Asker) {
  try {
    return (await lake.queries.run({kind: 'analyse', ...filter}, asker)).analysis
  } catch (error) {
    if (error instanceof RequestError) return error
    throw error
  }
}

/** Browsers cannot read the body of a refused stream: a wrong query is told inside of one. */
function refuse(lake: Lake, c: LakeContext, error: RequestError): Response {
  return lake.streams.respond(c, (stream) => {
    fail(stream, error)
    return () => {}
  })
}

function fail(stream: EventStream, error: unknown): void {
  const known = error instanceof RequestError ? error.body : undefined
  const body = known ?? {type: 'listenerError', description: 'The listener failed'}
  stream.send('channelError', {message: body.description, error: body})
  stream.end()
}

function eventOptions(c: LakeContext): EventOptions {
  return {
    includeResult: flag(c, 'includeResult'),
    includePreviousRevision: flag(c, 'includePreviousRevision'),
    includeMutations: flag(c, 'includeMutations', true),
    effectFormat: c.req.query('effectFormat') === 'mendoza' ? 'mendoza' : undefined,
    visibility: c.req.query('visibility') === 'query' ? 'query' : 'transaction',
  }
}

function positionOf(c: LakeContext): Position | undefined {
  const [transactionId, documentId] = c.req.header('last-event-id')?.split('#') ?? []
  return transactionId && documentId ? {transactionId, documentId} : undefined
}

function visibleTo(c: LakeContext): (id: string) => boolean {
  const sees = seenBy(c)
  if (!hidesDraftsByDefault(c.get('apiVersion')) || flag(c, 'includeAllVersions')) return sees
  return (id) => sees(id) && !isDraftId(id) && !isVersionId(id)
}
