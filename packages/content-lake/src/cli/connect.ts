import {existsSync, readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {z} from 'zod'
import {credentialsFile} from '../auth/credentials.ts'
import {LakeStartError} from '../errors.ts'
import {startLake} from '../start-lake.ts'
import {readAddress} from '../storage/address.ts'
import {databaseFile} from '../storage/database.ts'
import {callApi, type Target} from '../transfer/target.ts'

export type Connection = {target: Target; close(): Promise<void>}

/** Where a command works: a data folder, and a dataset of it. */
export type Place = {data: string | undefined; project: string | undefined; dataset: string | undefined}

/**
 * Connects to the lake of a data folder: to the one that is running, else to one that is started for
 * this on a free port.
 *
 * @param make - whether a folder or dataset that is not there is made
 */
export async function connect({data, project, dataset}: Place, make: boolean): Promise<Connection> {
  if (!data) throw new Error('--data is missing: name the folder of the data')
  const dataDir = resolve(data)
  if (!make && !existsSync(databaseFile(dataDir))) {
    throw new Error(`There is no lake in ${dataDir}. Name the data folder of one.`)
  }
  const connection = await startOrFind(dataDir, project)
  const target = {...connection.target, dataset: dataset ?? connection.target.dataset}
  try {
    await requireDataset(target, make)
  } catch (error) {
    await connection.close()
    throw error
  }
  return {target, close: connection.close}
}

async function startOrFind(dataDir: string, project: string | undefined): Promise<Connection> {
  try {
    const lake = await startLake({dataDir, ...(project !== undefined && {projectId: project})})
    const {url, projectId, dataset, credentials} = lake
    return {target: {url, projectId, dataset, token: credentials.token}, close: () => lake.close()}
  } catch (error) {
    const address = readAddress(dataDir)
    if (!(error instanceof LakeStartError) || error.code !== 'data-folder-in-use' || !address) throw error
    const {token} = z
      .object({token: z.string()})
      .parse(JSON.parse(readFileSync(credentialsFile(dataDir), 'utf8')))
    return {target: {...address, token}, close: async () => {}}
  }
}

const datasets = z.array(z.object({name: z.string()}))

async function requireDataset(target: Target, make: boolean): Promise<void> {
  const path = `/projects/${target.projectId}/datasets`
  const known = datasets.parse(await (await callApi(target, path)).json()).map(({name}) => name)
  if (known.includes(target.dataset)) return
  if (!make) throw new Error(`There is no dataset "${target.dataset}". There are: ${known.join(', ')}`)
  await callApi(target, `${path}/${target.dataset}`, {
    method: 'PUT',
    headers: {'Content-Type': 'application/json'},
    body: '{}',
  })
}
