import UsesIcon from '@sanity/icons/Link'
import {Card, Flex} from '@sanity/ui'
import {type DocumentInspectorProps, defineDocumentInspector} from 'sanity'
import {DocumentInspectorHeader} from 'sanity/structure'
import {UserList} from './UserList.tsx'

export const usesInspectorName = 'caveat-uses'

const UsesInspector = ({documentId, onClose}: DocumentInspectorProps) => (
  <Flex direction="column" height="fill" overflow="hidden">
    <DocumentInspectorHeader
      as="header"
      title="Where it is used"
      closeButtonLabel="Close"
      onClose={onClose}
    />
    <Card flex={1} overflow="auto" padding={4} data-testid="uses">
      <UserList documentId={documentId} />
    </Card>
  </Flex>
)

/** The panel of pages and claims that refer to the document that is open. */
export const usesInspector = defineDocumentInspector({
  name: usesInspectorName,
  component: UsesInspector,
  useMenuItem: () => ({title: 'Where it is used', icon: UsesIcon}),
})
