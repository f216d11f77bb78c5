import {GROQ} from './groq.ts'
import type {Random} from './random.ts'
import {key, NUMBERS, STRINGS, value} from './values.ts'

/** A mutation as JSON text, mostly of the document `victim`. */
export function mutationOf(random: Random): string {
  const id = JSON.stringify(random.below(2) === 0 ? 'victim' : random.pick(STRINGS))
  const document = `{"_id": ${id}, "_type": ${random.below(3) > 0 ? '"victim"' : value(random, 0)}, ${key(random)}: ${value(random, 3)}}`
  const path = JSON.stringify(random.pick(PATHS))
  return random.pick([
    `{"create": ${document}}`,
    `{"createOrReplace": ${document}}`,
    `{"createOrReplace": ${document}}`,
    `{"createIfNotExists": ${document}}`,
    `{"delete": {"id": ${id}}}`,
    `{"delete": {"query": ${JSON.stringify(random.pick(GROQ))}}}`,
    `{"patch": {"id": ${id}, "set": {${path}: ${value(random, 3)}}}}`,
    `{"patch": {"id": ${id}, "setIfMissing": {${path}: ${value(random, 3)}}}}`,
    `{"patch": {"id": ${id}, "unset": [${path}]}}`,
    `{"patch": {"id": ${id}, "inc": {${path}: ${random.pick(NUMBERS)}}}}`,
    `{"patch": {"id": ${id}, "diffMatchPatch": {${path}: ${JSON.stringify(random.pick(STRINGS))}}}}`,
    `{"patch": {"id": ${id}, "insert": {"before": ${path}, "items": ${value(random, 3)}}}}`,
    `{"patch": {"id": ${id}, "insert": {"after": ${path}, "items": [${value(random, 2)}]}}}`,
    `{"patch": {"id": ${id}, "insert": {"replace": ${path}, "items": [${value(random, 2)}]}}}`,
    value(random, 3),
  ])
}

const PATHS = [
  'a',
  'a.b.c',
  'a[0]',
  'a[-1]',
  'a[99999999999]',
  'a[1e9]',
  'a[_key=="x"]',
  'a[',
  ']',
  '',
  '.',
  '..',
  'a..b',
  '_id',
  '_type',
  '_rev',
  '__proto__',
  '__proto__.polluted',
  'constructor.prototype.polluted',
  'a[].b',
  'a[*]',
  'a[?(@.b)]',
  '$',
  'a[0:99999999]',
  'a["b"]',
  '💥',
  'a'.repeat(3000),
  'a.'.repeat(2000),
] as const

const ACTIONS = [
  'create',
  'edit',
  'publish',
  'unpublish',
  'delete',
  'discard',
  'replaceDraft',
  'version.create',
  'version.discard',
  'version.replace',
  'version.unpublish',
  '__proto__',
] as const

/** An action as JSON text, with fields that need not fit it. */
export function actionOf(random: Random): string {
  const id = () => JSON.stringify(random.below(2) === 0 ? 'victim' : random.pick(STRINGS))
  const fields = [
    `"actionType": "sanity.action.document.${random.pick(ACTIONS)}"`,
    `"publishedId": ${id()}`,
    `"draftId": ${random.below(2) === 0 ? '"drafts.victim"' : id()}`,
    `"versionId": ${id()}`,
    `"baseId": ${id()}`,
    `"attributes": ${value(random, 3)}`,
    `"document": ${value(random, 3)}`,
    `"includeDrafts": ${value(random, 1)}`,
    `"patch": {"set": {${JSON.stringify(random.pick(PATHS))}: ${value(random, 2)}}}`,
  ]
  return `{${fields.filter((_, index) => index === 0 || random.below(4) > 0).join()}}`
}
