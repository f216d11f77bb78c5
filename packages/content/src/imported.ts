import {importedSentences, stoodIn} from '@caveat/claims'
import type {Snapshot} from './snapshot/snapshot.ts'

/** Ids of the documents of which some state was approved. */
const approvedIn = (snapshot: Snapshot): ReadonlySet<string> =>
  new Set(
    snapshot
      .all('approval')
      .filter(({decision}) => decision === 'approved')
      .map(({subject}) => subject),
  )

/** Every sentence that was imported, on any page. */
function sentencesIn(snapshot: Snapshot): ReadonlySet<string> {
  const texts = snapshot.all('treatment').flatMap(({legacy}) => legacy?.text ?? [])
  return new Set(texts.flatMap((text) => Array.from(importedSentences(text))))
}

/**
 * Ids of the documents that came with an import, and of which no state was ever approved. To say so of itself is not
 * enough: a page keeps the text that it was imported as, and a claim or disclaimer is one as long as its words stood
 * on an imported page.
 */
export function legacyIn(snapshot: Snapshot): ReadonlySet<string> {
  const claims = snapshot.all('claim').filter(({imported}) => imported)
  const disclaimers = snapshot.all('disclaimer').filter(({imported}) => imported)
  const sentences = claims.length + disclaimers.length === 0 ? new Set<string>() : sentencesIn(snapshot)
  const imported = [
    ...claims.filter(({wordings}) => wordings.every((wording) => stoodIn(sentences, wording))),
    ...disclaimers.filter(({text}) => stoodIn(sentences, text)),
    ...snapshot.all('treatment').filter(({legacy}) => legacy?.text !== undefined),
  ]
  const approved = approvedIn(snapshot)
  return new Set(imported.map(({_id}) => _id).filter((id) => !approved.has(id)))
}
