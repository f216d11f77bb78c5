import {Badge, Card, Flex, Stack, Text} from '@sanity/ui'
import {IntentLink} from 'sanity/router'
import {useUsers} from './use-users.ts'
import type {User} from './users.ts'

const list = {listStyle: 'none', margin: 0, padding: 0} as const

const UserCard = ({user: {id, type, title, state, uses}}: {readonly user: User}) => (
  <Card as="li" padding={3} radius={2} border>
    <Stack gap={3}>
      <Flex gap={2} align="center">
        <Text size={1} weight="medium">
          <IntentLink intent="edit" params={{id, type}}>
            {title}
          </IntentLink>
        </Text>
        <Badge fontSize={0} tone={state === 'published' ? 'positive' : 'caution'}>
          {state}
        </Badge>
      </Flex>
      <Stack as="ul" gap={3} style={list}>
        {uses
          .filter(({words}) => words !== undefined)
          .map(({path, words}) => (
            <Text as="li" size={1} key={`${path} ${words}`}>
              <IntentLink intent="edit" params={{id, type, path}}>
                “{words}”
              </IntentLink>
            </Text>
          ))}
      </Stack>
    </Stack>
  </Card>
)

/** Documents that refer to another, with links that open the place. */
export const Users = ({users}: {readonly users: readonly User[]}) => (
  <Stack as="ul" gap={3} style={list}>
    {users.map((user) => (
      <UserCard key={`${user.id} ${user.state}`} user={user} />
    ))}
  </Stack>
)

/** Where the document that is open is used, with links that open the place. */
export function UserList({documentId}: {readonly documentId: string}) {
  const {users, failed} = useUsers(documentId)
  if (failed !== undefined) return <Text size={1}>The list could not be read: {failed}</Text>
  if (users === undefined)
    return (
      <Text size={1} muted>
        Looking…
      </Text>
    )
  if (users.length === 0) return <Text size={1}>It is used nowhere.</Text>
  return <Users users={users} />
}
