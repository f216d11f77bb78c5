import {Stack, Text} from '@sanity/ui'
import {Tooltip} from '@sanity/ui/tooltip'
import {type BlockAnnotationProps, isReference, useSchema, useValuePreview} from 'sanity'
import {Words} from './Words.ts'

/** The words of a claim use in the editor: tinted, with a sign, and the statement under the pointer. */
export function ClaimUse(props: BlockAnnotationProps) {
  const {claim} = props.value
  const chosen = isReference(claim)
  const {value: statement} = useValuePreview({
    enabled: chosen,
    schemaType: useSchema().get('claim'),
    value: chosen ? {_id: claim._ref, _type: 'claim'} : undefined,
  })
  const hint = chosen
    ? {title: statement?.title ?? 'This claim is not in the library.', subtitle: statement?.subtitle}
    : {title: 'No claim chosen yet', subtitle: 'Click the words, then choose a claim from the library.'}
  return (
    <Tooltip
      portal
      delay={{open: 300}}
      content={
        <Stack gap={2} padding={3} style={{maxWidth: 320}}>
          <Text size={1} weight="medium">
            {hint.title}
          </Text>
          <Text size={1} muted>
            {hint.subtitle}
          </Text>
        </Stack>
      }
    >
      <Words $chosen={chosen}>{props.renderDefault(props)}</Words>
    </Tooltip>
  )
}
