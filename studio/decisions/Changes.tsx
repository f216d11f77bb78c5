import type {Change} from '@caveat/claims'
import {Stack, Text} from '@sanity/ui'

const shownLength = 160
const short = (text: string) => (text.length > shownLength ? `${text.slice(0, shownLength)} …` : text)

/** What changed: the field, what stood there, what stands there. */
export const Changes = ({changes}: {readonly changes: readonly Change[]}) => (
  <Stack as="ul" gap={3} style={{margin: 0, paddingInlineStart: '1.2em'}}>
    {changes.map(({path, field, before, after}) => (
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
