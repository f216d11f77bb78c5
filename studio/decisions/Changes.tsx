import type {Change} from '@caveat/claims'
import {Stack, Text} from '@sanity/ui'
import {useSchema} from 'sanity'
import type {Report} from '../validation/report.ts'
import {changeInWords} from './schema-words.ts'

const shownLength = 160
const short = (text: string) => (text.length > shownLength ? `${text.slice(0, shownLength)} …` : text)

/** What changed: the field as the form calls it, what stood there, what stands there. */
export function Changes({
  changes,
  documentType,
  titleOf,
}: {
  readonly changes: readonly Change[]
  readonly documentType: string
} & Pick<Report, 'titleOf'>) {
  const type = useSchema().get(documentType)
  return (
    <Stack as="ul" gap={3} style={{margin: 0, paddingInlineStart: '1.2em'}}>
      {changes
        .map((change) => changeInWords(change, {type, titleOf}))
        .map(({path, field, before, after}) => (
          <li key={`${path} ${field}`}>
            <Stack gap={2}>
              <Text size={1} weight="medium">
                {field}
              </Text>
              {before !== undefined && (
                <Text size={1} muted>
                  <del>{short(before)}</del>
                </Text>
              )}
              {after !== undefined && (
                <Text size={1}>
                  <ins>{short(after)}</ins>
                </Text>
              )}
            </Stack>
          </li>
        ))}
    </Stack>
  )
}
