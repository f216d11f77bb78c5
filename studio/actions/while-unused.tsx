import {getPublishedId} from '@sanity/client/csm'
import {Card, Stack, Text} from '@sanity/ui'
import {useState} from 'react'
import {type DocumentActionComponent, useClient} from 'sanity'
import {apiVersion} from '../connection/api-version.ts'
import {Users} from '../where-used/UserList.tsx'
import {type User, usersOf} from '../where-used/users.ts'
import {stillUsed} from './still-used.ts'

const guarded = new Set(['delete', 'unpublish'])
const made = new WeakMap<DocumentActionComponent, DocumentActionComponent>()

function guard(useAction: DocumentActionComponent): DocumentActionComponent {
  const Guarded: DocumentActionComponent = (props) => {
    const description = useAction(props)
    const client = useClient({apiVersion})
    const [users, setUsers] = useState<readonly User[]>([])
    if (description === null) return null
    const ask = async () => {
      const raw = client.withConfig({perspective: 'raw'})
      const found = await usersOf(getPublishedId(props.id), (groq, params) => raw.fetch(groq, params))
      const hindering = stillUsed(found, useAction.action)
      if (hindering.length === 0) description.onHandle?.()
      else setUsers(hindering)
    }
    return {
      ...description,
      // The lake refuses where something refers to it; where it does not answer, it says so itself.
      onHandle: () => void ask().catch(() => description.onHandle?.()),
      dialog:
        users.length === 0
          ? description.dialog
          : {
              type: 'dialog',
              header: 'It is still used',
              onClose: () => setUsers([]),
              content: (
                <Stack gap={4} data-testid="still-used">
                  <Text as="p" size={1}>
                    Nothing was {useAction.action === 'delete' ? 'deleted' : 'unpublished'}: these would lose
                    what they refer to. Take it out of each of them and publish, then try again.
                    {props.type === 'claim' &&
                      ' If the claim may no longer be made, fill in “Withdrawn” instead.'}
                  </Text>
                  <Card>
                    <Users users={users} />
                  </Card>
                </Stack>
              ),
            },
    }
  }
  return Object.assign(Guarded, {action: useAction.action})
}

/** The action; deleting and unpublishing first look for what refers to the document, and say what it is. */
export function whileUnused(action: DocumentActionComponent): DocumentActionComponent {
  if (action.action === undefined || !guarded.has(action.action)) return action
  const known = made.get(action)
  if (known !== undefined) return known
  const guardedAction = guard(action)
  made.set(action, guardedAction)
  return guardedAction
}
