import {Stack, Text} from '@sanity/ui'
import type {ReactNode} from 'react'

/** A field of a dialog under its label. */
export const Field = ({
  label,
  id,
  children,
}: {
  readonly label: string
  readonly id: string
  readonly children: ReactNode
}) => (
  <Stack gap={2}>
    <Text as="label" htmlFor={id} size={1} weight="medium">
      {label}
    </Text>
    {children}
  </Stack>
)
