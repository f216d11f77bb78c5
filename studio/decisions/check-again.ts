import {ClientError, type SanityClient} from '@sanity/client'
import {getDraftId} from '@sanity/client/csm'

/** For types that are approved, attributes that are no plain text, those first that nobody types in. */
const attributes: Readonly<Record<string, readonly string[]>> = {
  treatment: ['products', 'slug'],
  claim: ['labels', 'disclaimers', 'wordings'],
  disclaimer: ['covers', 'markets'],
}

const tries = 3

const transactionPrefix = 'check-again-'

/** Whether a transaction only had a draft checked again, and nobody wrote anything. */
export const isCheckAgain = (transactionId: string): boolean => transactionId.startsWith(transactionPrefix)

/**
 * The form checks a document when it changes, not when somebody decides on it. The draft is written with an
 * attribute set to what it is, so that every window in which it is open checks it again, and Publish knows.
 *
 * @throws the client's error when the lake does not answer
 */
export async function checkAgain(
  client: SanityClient,
  {id, type}: {readonly id: string; readonly type: string},
): Promise<void> {
  const preferred = attributes[type] ?? []
  const raw = client.withConfig({perspective: 'raw'})
  for (let attempt = 1; ; attempt++) {
    const draft = await raw.getDocument(getDraftId(id))
    if (!draft) return
    const own = Object.keys(draft).filter((name) => !name.startsWith('_'))
    const attribute = preferred.find((name) => name in draft) ?? preferred[0] ?? own[0]
    if (attribute === undefined) return
    try {
      await raw
        .patch(draft._id)
        .ifRevisionId(draft._rev)
        .set({[attribute]: draft[attribute] ?? []})
        .commit({transactionId: `${transactionPrefix}${crypto.randomUUID()}`})
      return
    } catch (error) {
      // Somebody typed in between.
      if (!(error instanceof ClientError && error.statusCode === 409) || attempt === tries) throw error
    }
  }
}
