import {Text} from '@sanity/ui'
import {styled} from 'styled-components'
import type {Line} from './line.ts'

/** Half-transparent, so that it stands on light and on dark; the line says the same without colour. */
const Marked = styled.mark<{$error: boolean}>`
  --tint: ${({$error}) => ($error ? '#e5484d' : '#e2a400')};
  background: color-mix(in srgb, var(--tint) 22%, transparent);
  border-bottom: 2px solid var(--tint);
  color: inherit;
  font-weight: 600;
`

/** The words of a finding, marked in their line. */
export const WordsInLine = ({line, error}: {readonly line: Line; readonly error: boolean}) => (
  <Text as="p" size={1}>
    {line.before}
    <Marked $error={error}>{line.words}</Marked>
    {line.after}
  </Text>
)
