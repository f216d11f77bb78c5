import {Hono} from 'hono'
import {z} from 'zod'
import {identityOf} from '../auth/roles.ts'
import {badRequest} from '../errors.ts'
import {limitBody, readJson} from '../http/body.ts'
import {askerOf, type LakeContext, type LakeEnv} from '../http/context.ts'
import type {Lake} from '../lake.ts'
import type {Params} from '../query/narrow.ts'
import {readPerspective} from '../query/perspective.ts'
import {knownDataset} from './dataset.ts'

const postBody = z.object({query: z.string(), params: z.record(z.string(), z.unknown()).optional()})

/** `/data/query/:dataset`: GROQ by GET, or by POST where the address would be too long. */
export function queryRoutes(lake: Lake): Hono<LakeEnv> {
  const answer = async (c: LakeContext, query: string, params: Params) => {
    const dataset = c.get('dataset')
    const caller = c.get('caller')
    const start = performance.now()
    const {json, sourceMap, tags} = await lake.queries.run(
      {
        kind: 'query',
        query,
        params,
        dataset,
        perspective: readPerspective(c.req.query('perspective'), c.get('apiVersion')),
        publicOnly: caller.kind === 'anonymous',
        identity: identityOf(caller),
        resultSourceMap: wantsSourceMap(c),
      },
      askerOf(c),
      c.req.raw.signal,
    )
    // The result is JSON already: it is put in place as it is, and not parsed to be written again.
    const head = c.req.query('returnQuery') === 'false' ? '' : `"query":${JSON.stringify(query)},`
    const ms = Math.round(performance.now() - start)
    const map = sourceMap === undefined ? '' : `"resultSourceMap":${sourceMap},`
    return c.body(`{${head}"result":${json},${map}"syncTags":${JSON.stringify(tags)},"ms":${ms}}`, 200, {
      'Content-Type': 'application/json; charset=utf-8',
    })
  }
  return new Hono<LakeEnv>()
    .get('/data/query/:dataset', knownDataset(lake), (c) => {
      const query = c.req.query('query')
      if (!query) throw badRequest('A query needs the parameter "query"')
      return answer(c, query, queryParams(c))
    })
    .post('/data/query/:dataset', knownDataset(lake), limitBody('query'), async (c) => {
      const {query, params} = await readJson(c, postBody)
      return answer(c, query, params ?? {})
    })
}

/** `true`, or `withKeyArraySelector` as the client sends for stega; paths are by key either way. */
function wantsSourceMap(c: LakeContext): boolean {
  const wish = c.req.query('resultSourceMap')
  return wish === 'true' || wish === 'withKeyArraySelector'
}

/** GROQ parameters of an address: `$name=<JSON>`. */
export function queryParams(c: LakeContext): Params {
  const params: Params = {}
  for (const [name, value] of Object.entries(c.req.query())) {
    if (!name.startsWith('$')) continue
    try {
      params[name.slice(1)] = JSON.parse(value)
    } catch {
      throw badRequest(`The parameter ${name} is not JSON`)
    }
  }
  return params
}
