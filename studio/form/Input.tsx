import {Card, Stack, Text} from '@sanity/ui'
import {type InputProps, useFormValue} from 'sanity'
import {useDocumentPane} from 'sanity/structure'
import {isChecked} from '../decisions/types.ts'
import {UserList} from '../where-used/UserList.tsx'
import {StatusBar} from './StatusBar.tsx'
import {keepSpacesOfWord} from './spaces-of-word.ts'

/** The pages that withdrawing a claim touches, where somebody is about to withdraw it. */
function BeforeWithdrawing() {
  const {documentId} = useDocumentPane()
  return (
    <Card padding={3} radius={2} tone="caution" border>
      <Stack gap={3}>
        <Text size={1} weight="medium">
          Pages that make the claim. Mend them first, if there is time:
        </Text>
        <UserList documentId={documentId} />
      </Stack>
    </Card>
  )
}

const AboveWithdrawn = (props: InputProps) => {
  const type = useFormValue(['_type'])
  return (
    <Stack gap={4}>
      {type === 'claim' && <BeforeWithdrawing />}
      {props.renderDefault(props)}
    </Stack>
  )
}

/** The form of a document: how it stands is at its head. */
export function Input(props: InputProps) {
  const {path, schemaType} = props
  if (path.length === 0 && isChecked(schemaType.name))
    return (
      <Stack gap={5} onPasteCapture={keepSpacesOfWord}>
        <StatusBar />
        {props.renderDefault(props)}
      </Stack>
    )
  return path.length === 1 && path[0] === 'withdrawn' ? (
    <AboveWithdrawn {...props} />
  ) : (
    props.renderDefault(props)
  )
}
