import type {LakeConnection} from '../lake-connection.ts'

/** How long the lake may take to hand out a picture, in ms. */
const patience = 60_000

/** `image-<hash>-<width>x<height>-<extension>` is served as `<hash>-<width>x<height>.<extension>`. */
const fileOf = (asset: string): string => asset.replace(/^image-/, '').replace(/-(\w+)$/, '.$1')

/** Where the lake has an uploaded picture, with the very bytes that were uploaded. */
const addressOf = (asset: string, {projectId, dataset, apiHost}: LakeConnection): string =>
  `${apiHost ?? 'https://cdn.sanity.io'}/images/${projectId}/${dataset}/${fileOf(asset)}`

/** Reads an uploaded picture. @throws Error with what the lake, or the network, said */
export async function readOriginal(asset: string, connection: LakeConnection): Promise<Uint8Array> {
  const answer = await fetch(addressOf(asset, connection), {signal: AbortSignal.timeout(patience)})
  if (answer.status === 404) throw new Error('it is not there any more')
  if (!answer.ok) throw new Error(`the lake answered ${answer.status}`)
  return new Uint8Array(await answer.arrayBuffer())
}
