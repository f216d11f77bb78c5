import {getPublishedId} from '@sanity/client/csm'
import {useEffect, useState} from 'react'
import {useClient} from 'sanity'
import {apiVersion} from '../connection/api-version.ts'
import {type User, usersOf} from './users.ts'

export type Users = {readonly users: readonly User[] | undefined; readonly failed: string | undefined}

/** The documents that refer to this one, read when it is opened. */
export function useUsers(documentId: string): Users {
  const client = useClient({apiVersion})
  const [answer, setAnswer] = useState<Users>({users: undefined, failed: undefined})
  useEffect(() => {
    let over = false
    const raw = client.withConfig({perspective: 'raw'})
    usersOf(getPublishedId(documentId), (groq, params) => raw.fetch(groq, params)).then(
      (users) => over || setAnswer({users, failed: undefined}),
      (error: unknown) => over || setAnswer({users: undefined, failed: String(error)}),
    )
    return () => {
      over = true
    }
  }, [client, documentId])
  return answer
}
