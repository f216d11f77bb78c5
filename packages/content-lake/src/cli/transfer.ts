import {parseArgs} from 'node:util'
import {exportDataset} from '../transfer/export.ts'
import {importDataset} from '../transfer/import.ts'
import {connect, type Place} from './connect.ts'

export const TRANSFER_USAGE = `content-lake export FILE --data DIR [--types a,b] [--no-drafts] [--no-assets] [--raw] [--overwrite]
content-lake import FILE --data DIR [--replace | --missing]
    [--allow-failing-assets] [--allow-missing-references]

  FILE         of an export: .tar.gz with assets, or .ndjson with documents alone;
               of an import: either, or a folder, also from “sanity dataset export”
  --data DIR   folder of the lake's data; the lake may run or not
  --dataset NAME, --project ID
  --raw        documents as they are stored, with those of assets, without their bytes
  --replace    overwrite documents that are there already
  --missing    leave them as they are, and import the others only
  --allow-missing-references
               make references weak that lead to no document, instead of importing nothing

  content-lake export clinic.tar.gz --data ./data
  content-lake import clinic.tar.gz --data ./data --dataset staging --replace`

const PLACE = {
  data: {type: 'string'},
  project: {type: 'string'},
  dataset: {type: 'string'},
  help: {type: 'boolean', short: 'h'},
} as const

/** Carries out `export FILE`. @returns what to print */
export async function exportCommand(args: readonly string[]): Promise<string> {
  const {values, positionals} = parseArgs({
    args: args.slice(1),
    options: {
      ...PLACE,
      types: {type: 'string'},
      'no-drafts': {type: 'boolean'},
      'no-assets': {type: 'boolean'},
      raw: {type: 'boolean'},
      overwrite: {type: 'boolean'},
    },
    allowPositionals: true,
  })
  if (values.help) return TRANSFER_USAGE
  const file = onlyFile(positionals)
  const {target, close} = await connect(placeOf(values), false)
  try {
    const report = await exportDataset(target, file, {
      ...(values.types !== undefined && {types: values.types.split(',')}),
      drafts: !values['no-drafts'],
      assets: !values['no-assets'],
      raw: values.raw ?? false,
      overwrite: values.overwrite ?? false,
    })
    const lost = report.missingAssets
    const lines = [
      `${report.documents} documents and ${report.assets} assets of "${target.dataset}" are in ${file}.`,
    ]
    if (lost.length > 0)
      lines.push(`The lake has no bytes of ${lost.length} assets:`, ...lost.map((id) => `  ${id}`))
    if (lost.length > 0) process.exitCode = 1
    return lines.join('\n')
  } finally {
    await close()
  }
}

/** Carries out `import FILE`. @returns what to print */
export async function importCommand(args: readonly string[]): Promise<string> {
  const {values, positionals} = parseArgs({
    args: args.slice(1),
    options: {
      ...PLACE,
      replace: {type: 'boolean'},
      missing: {type: 'boolean'},
      'allow-failing-assets': {type: 'boolean'},
      'allow-missing-references': {type: 'boolean'},
    },
    allowPositionals: true,
  })
  if (values.help) return TRANSFER_USAGE
  if (values.replace && values.missing) throw new Error('Say --replace or --missing, not both')
  const file = onlyFile(positionals)
  const {target, close} = await connect(placeOf(values), true)
  try {
    const report = await importDataset(target, file, {
      ...(values.replace && {existing: 'replace'}),
      ...(values.missing && {existing: 'missing'}),
      allowFailingAssets: values['allow-failing-assets'] ?? false,
      allowMissingReferences: values['allow-missing-references'] ?? false,
    })
    const failed = report.failedAssets.map((problem) => `  not imported: ${problem}`)
    const done = `${report.documents} documents and ${report.assets} assets are in "${target.dataset}".`
    const left = report.leftOut.map((id) => `  left out, as it belongs to the hosted service: ${id}`)
    return [done, ...failed, ...left].join('\n')
  } finally {
    await close()
  }
}

function placeOf(values: {data?: string; project?: string; dataset?: string}): Place {
  return {data: values.data, project: values.project, dataset: values.dataset}
}

function onlyFile(positionals: readonly string[]): string {
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) throw new Error(`Name one file.\n${TRANSFER_USAGE}`)
  return file
}
