import type {Subject} from '@caveat/claims'
import {Stack, Text} from '@sanity/ui'
import {useSchema} from 'sanity'
import type {Report} from '../validation/report.ts'
import {contentLines} from './content-lines.ts'

/** What is decided on, word for word, as the form calls it. */
export function Content({
  subject: {document, state},
  titleOf,
}: {readonly subject: Subject} & Pick<Report, 'titleOf'>) {
  const type = useSchema().get(document.type)
  return (
    <Stack gap={4}>
      {contentLines(state, {type, titleOf}).map(({field, lines}) => (
        <Stack key={field} gap={2}>
          <Text size={1} weight="medium">
            {field}
          </Text>
          {lines.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines may be equal, and none moves
            <Text key={index} size={1}>
              {line}
            </Text>
          ))}
        </Stack>
      ))}
    </Stack>
  )
}
