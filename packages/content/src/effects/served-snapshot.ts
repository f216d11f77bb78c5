import {endedAt, libraryOf} from '@caveat/claims'
import type {PublishedDocument} from '../documents/registry.ts'
import type {Treatment} from '../documents/treatment/model.ts'
import {isOfType, type Snapshot} from '../snapshot/snapshot.ts'
import {treatmentOn} from './treatment-on.ts'

/** A snapshot as the public sees it on a day: its treatments without what has ended, and without those that give way. */
export type ServedSnapshot = Snapshot & {
  /** The treatments in whose place a notice stands, in the order of their ids. */
  readonly givenWay: () => readonly Treatment[]
}

/**
 * What is served of a snapshot on a day. Lists, pages and records are made of this, so that none of them
 * shows a claim that was withdrawn or has expired.
 *
 * @param day calendar day of the clinic, YYYY-MM-DD
 */
export function servedSnapshot(snapshot: Snapshot, day: string): ServedSnapshot {
  const ended = snapshot.all('claim').filter((claim) => endedAt(claim, day) !== undefined)
  if (ended.length === 0) return {...snapshot, givenWay: () => []}
  const site = {library: libraryOf(ended, [])}
  const served = (document: PublishedDocument): readonly PublishedDocument[] => {
    if (document._type !== 'treatment') return [document]
    const then = treatmentOn(document, site, day)
    return then.kind === 'gives-way' ? [] : [then.treatment]
  }
  return {
    all: (type) => snapshot.all(type).flatMap(served).filter(isOfType(type)),
    find(type, id) {
      const found = snapshot.find(type, id)
      return found === undefined ? undefined : served(found).find(isOfType(type))
    },
    picture: snapshot.picture,
    givenWay: () => snapshot.all('treatment').filter((treatment) => served(treatment).length === 0),
  }
}

/** A day before all others. */
const ever = '0001-01-01'

/**
 * The day on which a claim ended last, up to a day: what is served has been the same since, as long as nobody
 * publishes anything. It tells builds apart that differ only by their day.
 *
 * @returns a day before all others where no claim has ended
 */
export const servedSince = (snapshot: Snapshot, day: string): string =>
  snapshot
    .all('claim')
    .flatMap((claim) => endedAt(claim, day)?.since ?? [])
    .reduce((latest, since) => (since > latest ? since : latest), ever)
