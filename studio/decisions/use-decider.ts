import {useToast} from '@sanity/ui/toast'
import {useRef} from 'react'
import {useCurrentUser} from 'sanity'
import type {Stored} from './store.ts'

/** Who decides: the name that people read, and the account by which people are told apart. */
export type Decider = {readonly who: string; readonly userId?: string}

export function useDecider(): Decider {
  const user = useCurrentUser()
  return {
    who: user?.name || user?.email || 'Unknown',
    ...(user === null ? {} : {userId: user.id}),
  }
}

/**
 * Gives the moment of a decision: that of the first time it was sent. Sent again because nobody heard the answer, it
 * is the same record.
 */
export function useMomentOf(): (decision: unknown) => string {
  const sent = useRef<{readonly decision: string; readonly at: string}>(undefined)
  return (decision) => {
    const written = JSON.stringify(decision)
    if (sent.current?.decision !== written) sent.current = {decision: written, at: new Date().toISOString()}
    return sent.current.at
  }
}

/** Says how it went with storing a decision; whether it is stored. */
export function useStoring(): (storing: Promise<Stored>, done?: string) => Promise<boolean> {
  const toast = useToast()
  return async (storing, done) => {
    try {
      const {told} = await storing
      if (!told)
        toast.push({
          status: 'warning',
          title: 'It is recorded, once. Do not record it again.',
          description: 'Forms that are open do not show it yet: reload the page.',
        })
      else if (done !== undefined) toast.push({status: 'success', title: done})
      return true
    } catch (error) {
      const title = 'It was not recorded, or nobody heard so. Press again: it will be recorded once.'
      toast.push({status: 'error', title, description: String(error)})
      return false
    }
  }
}
