// The official GROQ conformance suite against this lake's evaluation: GROQ_SUITE=suite.ndjson npm run groq-suite
import {readFileSync} from 'node:fs'
import {isDeepStrictEqual} from 'node:util'
import {z} from 'zod'
import {isLakeDocument, isRecord, type LakeDocument} from '../src/documents/document.ts'
import {evaluateQuery} from '../src/query/evaluate.ts'
import {QueryFailure} from '../src/query/parse.ts'
import type {Reader} from '../src/query/reader.ts'
import {View} from '../src/query/view.ts'

const datasetEntry = z.object({
  _type: z.literal('dataset'),
  _id: z.string(),
  documents: z.array(z.record(z.string(), z.unknown())).optional(),
})
const testEntry = z.object({
  _type: z.literal('test'),
  _id: z.string(),
  name: z.string().nullish(),
  filename: z.string(),
  query: z.string(),
  params: z.record(z.string(), z.unknown()).nullish(),
  result: z.unknown(),
  valid: z.boolean(),
  version: z.string().nullish(),
  features: z.array(z.string()),
  dataset: z.object({_ref: z.string()}),
})
type SuiteTest = z.infer<typeof testEntry>

/** Why a test is not run: the language before its specification, and what this lake has no part in. */
function skipped(test: SuiteTest, documents: unknown): string | undefined {
  if (test.version === '0.1') return 'before GROQ 1.0'
  if (test.features.includes('geoFunctions')) return 'geo functions'
  // The suite writes places instead of scores, which are the service's own.
  if (/\| *score\(/.test(test.query)) return 'scores'
  return documents === undefined ? 'a dataset that the file does not hold' : undefined
}

async function failureOf(test: SuiteTest, view: View): Promise<string | undefined> {
  const {query, valid} = test
  const job = {
    query,
    params: test.params ?? {},
    identity: 'me',
    dataset: 'dataset',
    publicOnly: false,
  } as const
  try {
    const {json} = await evaluateQuery({kind: 'query', perspective: 'raw', ...job}, view, 'project')
    if (!valid) return 'a wrong query was taken'
    const same = isDeepStrictEqual(comparable(JSON.parse(json), query), comparable(test.result, query))
    return same ? undefined : `expected ${JSON.stringify(test.result)}, got ${json}`
  } catch (error) {
    if (!(error instanceof QueryFailure)) throw error
    return valid ? error.message : undefined
  }
}

/** Without an order in the query, lists of documents may come in any; attributes always may. */
function comparable(value: unknown, query: string): unknown {
  const plain: unknown = JSON.parse(JSON.stringify(value ?? null))
  if (!Array.isArray(plain) || /order\(/.test(query)) return plain
  return plain.map(sortedJson).sort()
}

function sortedJson(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    isRecord(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  )
}

function viewOf(documents: readonly LakeDocument[]): View {
  const byId = new Map(documents.map((document) => [document._id, document]))
  const reader: Reader = {
    atOneMoment: (work) => work(0),
    get: (id) => byId.get(id),
    ids: ({ids}) => ids ?? [...byId.keys()],
    inOrder: () => undefined,
    referring: () => undefined,
    memo: (_, make) => make(),
  }
  return new View(reader, 'raw', false)
}

/** The suite's documents have no revisions and times; results must not show any either. */
function toDocument(content: Record<string, unknown>): LakeDocument {
  const document: unknown = {...content}
  if (isRecord(document)) {
    for (const name of ['_rev', '_createdAt', '_updatedAt']) {
      if (!Object.hasOwn(document, name))
        Object.defineProperty(document, name, {value: '', enumerable: false})
    }
  }
  if (!isLakeDocument(document)) throw new Error(`No document: ${JSON.stringify(content)}`)
  return document
}

const file = process.env.GROQ_SUITE
if (!file) {
  console.error('Name the compiled suite (NDJSON of sanity-io/groq-test-suite) in GROQ_SUITE')
  process.exit(2)
}
const entries = readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line): unknown => JSON.parse(line))
const datasets = new Map<string, LakeDocument[] | undefined>()
for (const entry of entries) {
  const {success, data} = datasetEntry.safeParse(entry)
  if (success) datasets.set(data._id, data.documents?.map(toDocument))
}
const areas = new Map<string, {passed: number; failed: number; skipped: number}>()
const failing: string[] = []
for (const entry of entries) {
  const {success, data: test} = testEntry.safeParse(entry)
  if (!success) continue
  const documents = datasets.get(test.dataset._ref)
  const area = areas.get(test.filename) ?? {passed: 0, failed: 0, skipped: 0}
  areas.set(test.filename, area)
  if (skipped(test, documents)) area.skipped++
  else {
    const failure = await failureOf(test, viewOf(documents ?? []))
    if (failure === undefined) area.passed++
    else {
      area.failed++
      failing.push(`${test._id}: ${test.query.trim()}\n    ${failure}`)
    }
  }
}
const total = {passed: 0, failed: 0, skipped: 0}
for (const {passed, failed, skipped} of areas.values()) {
  total.passed += passed
  total.failed += failed
  total.skipped += skipped
}
console.table({...Object.fromEntries([...areas].sort()), total})
if (failing.length > 0) console.log(`Failing:\n${failing.join('\n')}`)
process.exitCode = failing.length > 0 ? 1 : 0
