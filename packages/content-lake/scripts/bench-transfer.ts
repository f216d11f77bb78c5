// How fast content goes in and out: npm run bench:transfer -w @caveat/content-lake -- 12000
import {once} from 'node:events'
import {createWriteStream, mkdtempSync, rmSync, statSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {backUp, exportDataset, importDataset, startLake} from '../src/index.ts'

const count = Number(process.argv[2] ?? 12_000)
const folder = mkdtempSync(join(tmpdir(), 'bench-transfer-'))
const file = join(folder, 'in.ndjson')

/** A page of about 3 kB with twelve references. */
function page(n: number) {
  const body = Array.from({length: 12}, (_, block) => ({
    _key: `k${block}`,
    _type: 'block',
    children: [
      {_key: 's', _type: 'span', text: `Sentence ${block} of page ${n}, in so many words as one has.`},
    ],
    markDefs: [
      {
        _key: 'm',
        _type: 'use',
        of: {_type: 'reference', _ref: `d${(n * 7 + block) % count}`},
        note: 'as cited',
      },
    ],
  }))
  return {_id: `d${n}`, _type: 'page', title: `Page ${n}`, slug: {current: `page-${n}`}, body}
}

async function measure(name: string, work: () => Promise<unknown>): Promise<void> {
  const megabytes = statSync(file).size / 1e6
  const start = performance.now()
  const before = process.cpuUsage()
  await work()
  const seconds = (performance.now() - start) / 1000
  const {user, system} = process.cpuUsage(before)
  const worked = ((user + system) / 1e6).toFixed(1)
  console.log(
    `${name.padEnd(20)} ${seconds.toFixed(1)} s  ${(megabytes / seconds).toFixed(1)} MB/s  (${worked} s of a processor)`,
  )
}

try {
  const out = createWriteStream(file)
  for (let n = 0; n < count; n++) if (!out.write(`${JSON.stringify(page(n))}\n`)) await once(out, 'drain')
  out.end()
  await once(out, 'finish')
  console.log(`${count} documents, ${(statSync(file).size / 1e6).toFixed(0)} MB as lines`)
  const dataDir = join(folder, 'data')
  const {url, projectId, dataset, credentials, close} = await startLake({dataDir})
  const target = {url, projectId, dataset, token: credentials.token}
  await measure('import', () => importDataset(target, file))
  await measure('export, lines', () => exportDataset(target, join(folder, 'out.ndjson')))
  await measure('export, archive', () => exportDataset(target, join(folder, 'out.tar.gz')))
  await measure('backup', () => backUp(dataDir, join(folder, 'backup')))
  await close()
  await measure('start, all is read', async () => (await startLake({dataDir})).close())
} finally {
  rmSync(folder, {recursive: true, force: true})
}
