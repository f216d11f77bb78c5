import {type ServedSnapshot, type Treatment, treatmentPage} from '@caveat/content'

export type ChangedPage = {
  readonly treatment: Treatment
  /** The moment at which it, or a claim or note on it, was last published, ISO 8601. */
  readonly changedAt: string
}

const known = new WeakMap<ServedSnapshot, readonly ChangedPage[]>()

const latest = (moments: Iterable<string>): string =>
  Array.from(moments).reduce((last, moment) => (moment > last ? moment : last), '')

/** The pages of all treatments, in the order of their ids, with the moment of their last change. */
export function changedPages(snapshot: ServedSnapshot): readonly ChangedPage[] {
  const found = known.get(snapshot)
  if (found !== undefined) return found
  const notes = new Map(snapshot.all('disclaimer').map(({_id, _updatedAt}) => [_id, _updatedAt]))
  const claims = new Map(
    snapshot
      .all('claim')
      .map(({_id, _updatedAt, disclaimers}) => [
        _id,
        latest([_updatedAt, ...disclaimers.flatMap(({_ref}) => notes.get(_ref) ?? [])]),
      ]),
  )
  const made = snapshot.all('treatment').map((treatment) => ({
    treatment,
    changedAt: latest([
      treatment._updatedAt,
      ...treatmentPage(treatment).passages.flatMap(({uses}) =>
        uses.flatMap(({claim}) => claims.get(claim) ?? []),
      ),
    ]),
  }))
  known.set(snapshot, made)
  return made
}
