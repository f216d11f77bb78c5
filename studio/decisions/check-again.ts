import {ClientError, type SanityClient} from '@sanity/client'
import {getDraftId} from '@sanity/client/csm'

/** A list that nobody types in, for each type that is decided on. */
const listOf: Readonly<Record<string, string>> = {
  treatment: 'products',
  claim: 'labels',
  disclaimer: 'covers',
}

const tries = 3

/**
 * The form checks a document when it changes, not when somebody decides on it. The draft is written with a
 * list in it set to what it is, so that every window in which it is open checks it again, and Publish knows.
 *
 * @throws the client's error when the lake does not answer
 */
export async function checkAgain(
  client: SanityClient,
  {id, type}: {readonly id: string; readonly type: string},
): Promise<void> {
  const list = listOf[type]
  const raw = client.withConfig({perspective: 'raw'})
  if (list === undefined) return
  for (let attempt = 1; ; attempt++) {
    const draft = await raw.getDocument(getDraftId(id))
    if (!draft) return
    try {
      await raw
        .patch(draft._id)
        .ifRevisionId(draft._rev)
        .set({[list]: draft[list] ?? []})
        .commit()
      return
    } catch (error) {
      // Somebody typed in between.
      if (!(error instanceof ClientError && error.statusCode === 409) || attempt === tries) throw error
    }
  }
}
