import {sha256} from '@noble/hashes/sha2.js'
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js'
import {canonicalJson} from '../canonical-json.ts'
import type {Decision} from '../decisions.ts'
import {recordId} from '../record-id.ts'

/** Characters of a SHA-256 in hexadecimal that an id has room for: 128 bits. */
const digits = 32

/** The store trims what it keeps, and leaves out what is blank. */
const asKept = (value: unknown): unknown => {
  const kept = typeof value === 'string' ? value.trim() : value
  return kept === '' || kept === null ? undefined : kept
}

/** SHA-256 over the canonical JSON of all that a record holds, but for what the store adds. */
const fingerprintOf = (record: object): string => {
  const content = Object.entries(record)
    .filter(([name]) => !name.startsWith('_'))
    .map(([name, value]) => [name, asKept(value)])
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(Object.fromEntries(content))))).slice(0, digits)
}

/**
 * The record of a decision as it is stored. Its id is made of all that it holds: the same decision at the same
 * moment is the same record, however often it is sent, and a record that holds something else has another id.
 *
 * @throws RangeError where `at` is no moment
 */
export const recordOf = <K extends 'approval' | 'override', C extends Omit<Decision, '_id'>>(
  kind: K,
  content: C,
): C & {readonly _id: string; readonly _type: K} => ({
  ...content,
  _id: recordId(kind, content.subject, content.at, fingerprintOf(content)),
  _type: kind,
})

/** How far the clock of whoever decides may be from that of the store, in milliseconds: a day. */
const clocksDiffer = 24 * 60 * 60 * 1000

/** Why a record is not the one that was written: it proves nothing. */
export type Alteration = 'wrong-id' | 'no-fingerprint' | 'other-content' | 'changed-afterwards' | 'misdated'

const found = (record: Decision): Alteration | undefined => {
  const {_id, _createdAt, _updatedAt, at} = record
  if (!/^(?:approval|override)\./.test(_id)) return 'wrong-id'
  const fingerprint = /\.([0-9a-f]{32})$/.exec(_id)?.[1]
  if (fingerprint === undefined) return 'no-fingerprint'
  if (fingerprint !== fingerprintOf(record)) return 'other-content'
  if (_createdAt === undefined) return undefined
  if (Math.abs(Date.parse(at) - Date.parse(_createdAt)) > clocksDiffer) return 'misdated'
  return _updatedAt === undefined || Date.parse(_createdAt) === Date.parse(_updatedAt)
    ? undefined
    : 'changed-afterwards'
}

/** Records do not change while they are held: each is read once. */
const known = new WeakMap<Decision, {readonly alteration: Alteration | undefined}>()

/**
 * Records are written once. One that the store wrote again, that holds what its id does not say, whose day is not
 * that on which it was stored, or whose id lets the public of a public dataset read it, is reported and does not
 * count. Moving a dataset may write every record again; then decide anew.
 */
export function alterationOf(record: Decision): Alteration | undefined {
  const before = known.get(record)
  if (before !== undefined) return before.alteration
  const alteration = found(record)
  known.set(record, {alteration})
  return alteration
}

/** What an alteration is, as a sentence for whoever has to see to it. */
export const alterationInWords: Readonly<Record<Alteration, string>> = {
  'changed-afterwards':
    'This record of a decision was changed after it was written. Records are never edited: look who did it (the document’s history).',
  'other-content':
    'This record of a decision does not hold what was decided: its id belongs to other content. It was deleted and made anew, or changed, outside the Studio: look who did it.',
  'no-fingerprint':
    'This record of a decision has no fingerprint in its id: it was written by an earlier version, or by hand.',
  misdated:
    'The moment that this record of a decision gives is more than a day from the moment at which it was stored. Look at the clock of the computer it was made on.',
  'wrong-id':
    'The id of this record of a decision does not begin with “approval.” or “override.”, so the public of a public dataset can read it. Delete it.',
}
