import {type Finding, isReason} from '@caveat/claims'
import {Button, Card, Dialog, Flex, Stack, Text, TextArea} from '@sanity/ui'
import {useState} from 'react'
import {lineOf} from './line.ts'
import {WordsInLine} from './WordsInLine.tsx'

/** Asks why something is published in spite of a warning. */
export function OverrideDialog({
  finding,
  onDecide,
  onClose,
}: {
  readonly finding: Finding
  readonly onDecide: (reason: string) => Promise<void>
  readonly onClose: () => void
}) {
  const [reason, setReason] = useState('')
  const [storing, setStoring] = useState(false)
  const line = lineOf(finding)
  const isHint = finding.severity === 'information'
  const decide = () => {
    setStoring(true)
    onDecide(reason.trim()).finally(() => setStoring(false))
  }
  return (
    <Dialog
      id="override"
      header={isHint ? 'This makes no claim' : 'Publish all the same'}
      width={1}
      onClose={onClose}
      footer={
        <Flex gap={2} justify="flex-end" padding={3}>
          <Button mode="bleed" text="Cancel" onClick={onClose} />
          <Button
            tone="primary"
            text="Keep the words"
            disabled={!isReason(reason) || storing}
            loading={storing}
            onClick={decide}
          />
        </Flex>
      }
    >
      <Stack gap={4} padding={4}>
        <Card padding={3} radius={2} border tone="caution">
          <Stack gap={3}>
            {line !== undefined && <WordsInLine line={line} error={false} />}
            <Text as="p" size={1}>
              {finding.message}
            </Text>
          </Stack>
        </Card>
        <Stack gap={3}>
          <Text as="label" htmlFor="override-reason" size={1} weight="medium">
            {isHint ? 'Why is this no claim?' : 'Why may this be published as it is?'}
          </Text>
          <TextArea
            id="override-reason"
            rows={3}
            value={reason}
            onChange={({currentTarget}) => setReason(currentTarget.value)}
          />
          <Text as="p" size={1} muted>
            A few words. It is kept with your name and the day, and read by whoever answers for the page. When
            what stands there changes, the {isHint ? 'hint' : 'warning'} comes back.
          </Text>
        </Stack>
      </Stack>
    </Dialog>
  )
}
