import {Hono} from 'hono'
import {z} from 'zod'
import {grantsOf, may} from '../auth/roles.ts'
import {badRequest, RequestError} from '../errors.ts'
import {limitBody, readJson} from '../http/body.ts'
import {type LakeContext, type LakeEnv, requireRight, requireToken} from '../http/context.ts'
import type {Lake} from '../lake.ts'
import {copyDataset} from '../storage/copy-dataset.ts'
import type {Dataset} from '../storage/datasets.ts'
import {checkProject, datasetNamed} from './dataset.ts'

/** As the client checks names: they are parts of addresses and of paths. */
const name = z.string().regex(/^[a-z0-9][a-zA-Z0-9_-]{0,63}$/, 'must be letters, digits, "_" or "-"')
const aclMode = z.enum(['public', 'private'])
const creation = z.looseObject({aclMode: aclMode.default('public')})
const edit = z.looseObject({aclMode})
const copy = z.looseObject({targetDataset: name, skipHistory: z.boolean().default(false)})

/** `/datasets…` and `/projects/:project/datasets…`: the datasets themselves. */
export function datasetRoutes(lake: Lake): Hono<LakeEnv> {
  const {datasets} = lake.store
  const app = new Hono<LakeEnv>()
  for (const base of ['/datasets', '/projects/:project/datasets']) {
    app
      .use(`${base}/*`, async (c, next) => {
        checkProject(lake.settings.projectId, c.req.param('project') ?? c.req.header('x-sanity-project-id'))
        await next()
      })
      .get(base, requireToken, (c) => {
        // Datasets beside the content, such as those for comments, are not kept.
        const isAddon = c.req.query('datasetProfile') !== undefined
        return c.json(isAddon ? [] : datasets.list().map((dataset) => describe(c, dataset)))
      })
      .get(`${base}/:dataset`, requireToken, (c) => c.json(describe(c, asked(c))))
      .put(`${base}/:dataset`, requireRight('manage'), limitBody('form'), async (c) => {
        const created = nameOrRefuse(c.req.param('dataset'))
        const options = await readJson(c, creation, '{}')
        requireFree(created)
        datasets.create(created, options.aclMode)
        return c.json({datasetName: created, aclMode: options.aclMode})
      })
      .patch(`${base}/:dataset`, requireRight('manage'), limitBody('form'), async (c) => {
        const dataset = asked(c)
        const options = await readJson(c, edit)
        datasets.setAclMode(dataset.name, options.aclMode)
        // Listeners without a token may have lost the right to it: they come back and are asked.
        lake.streams.endWhere((stream) => stream.dataset === dataset.name)
        return c.json({datasetName: dataset.name, aclMode: options.aclMode})
      })
      .delete(`${base}/:dataset`, requireRight('manage'), (c) => {
        remove(asked(c))
        return c.json({deleted: true})
      })
      .put(`${base}/:dataset/copy`, requireRight('manage'), limitBody('form'), async (c) => {
        const source = asked(c)
        const {targetDataset, skipHistory} = await readJson(c, copy)
        requireFree(targetDataset)
        await copyDataset(lake.store, {
          source: source.name,
          target: targetDataset,
          withHistory: !skipHistory,
        })
        return c.json({datasetName: targetDataset, aclMode: source.aclMode, message: 'The copy is complete'})
      })
      .get(`${base}/:dataset/acl`, (c) => {
        const caller = c.get('caller')
        const closed = asked(c).aclMode === 'private' && caller.kind === 'anonymous'
        return c.json(closed ? [] : grantsOf(caller))
      })
      .get(`${base}/:dataset/settings/indexing`, requireToken, (c) =>
        c.json({partialIndexSettings: {maxFieldDepth: 0}}),
      )
  }
  return app

  function asked(c: LakeContext): Dataset {
    return datasetNamed(lake, c.req.param('dataset') ?? '')
  }

  function remove({name: dataset}: Dataset): void {
    if (dataset === lake.settings.dataset) {
      throw badRequest(
        `"${dataset}" is the dataset that this lake was started with. Start it with another one first.`,
      )
    }
    const assets = lake.store.documents.idsOfTypes(dataset, ['sanity.imageAsset', 'sanity.fileAsset'])
    datasets.remove(dataset)
    for (const id of assets) if (!lake.store.holds(id)) lake.assets.forget(id)
    lake.streams.endWhere((stream) => stream.dataset === dataset)
  }

  function requireFree(created: string): void {
    if (datasets.isTaken(created)) {
      throw new RequestError(409, {
        type: 'datasetExists',
        description: `Dataset "${created}" already exists. Delete it first, or choose another name.`,
      })
    }
  }
}

function nameOrRefuse(given: string): string {
  const parsed = name.safeParse(given)
  if (!parsed.success)
    throw badRequest(`"${given}" is no name of a dataset: it ${parsed.error.issues[0]?.message}`)
  return parsed.data
}

function describe(c: LakeContext, {name, aclMode, createdAt}: Dataset) {
  const canManage = may(c.get('caller'), 'manage')
  return {name, aclMode, createdAt, datasetProfile: 'content', canManage}
}
