import {canBeOverridden, type Finding, type Fix, type Override} from '@caveat/claims'
import ErrorIcon from '@sanity/icons/ErrorOutline'
import InfoIcon from '@sanity/icons/InfoOutline'
import WarningIcon from '@sanity/icons/WarningOutline'
import {Box, Button, Card, Flex, Inline, Stack, Text} from '@sanity/ui'
import {marketName} from '../schemas/markets.ts'
import {lineOf} from './line.ts'
import {studioRule} from './other-markers.ts'
import {WordsInLine} from './WordsInLine.tsx'

type Actions = {
  readonly onGo: (finding: Finding) => void
  readonly onFix: (finding: Finding, fix: Fix) => void
  /** Undefined where the document is not complete: then there is nothing whole to decide on. */
  readonly onOverride: ((finding: Finding) => void) | undefined
}

const looks = {
  error: {Icon: ErrorIcon, tone: 'critical', name: 'Error'},
  warning: {Icon: WarningIcon, tone: 'caution', name: 'Warning'},
  information: {Icon: InfoIcon, tone: 'default', name: 'Hint'},
} as const

/** Who says so; rules of our own have no source to read. */
const Source = ({citation: {url, text}, market}: Pick<Finding, 'citation' | 'market'>) =>
  url === undefined && market === undefined ? null : (
    <Text muted size={0}>
      {market !== undefined && `${marketName(market)} · `}
      {url === undefined ? (
        text
      ) : (
        <a href={url} target="_blank" rel="noreferrer">
          {text}
        </a>
      )}
    </Text>
  )

/** One finding: what is wrong, where, who says so, and what can be done with one press. */
export function FindingCard({
  finding,
  lapsed,
  onGo,
  onFix,
  onOverride,
}: {
  readonly finding: Finding
  /** A decision on this place that no longer holds. */
  readonly lapsed: Override | undefined
} & Actions) {
  const line = lineOf(finding)
  const error = finding.severity === 'error'
  const {Icon, tone, name} = looks[finding.severity]
  return (
    <Card as="li" padding={3} radius={2} border tone={tone}>
      <Flex gap={3} align="flex-start">
        <Text size={1}>
          <Icon aria-label={name} />
        </Text>
        <Stack gap={4} flex={1}>
          {line !== undefined && <WordsInLine line={line} error={error} />}
          <Text as="p" size={1}>
            {finding.message}
          </Text>
          <Source {...finding} />
          {lapsed !== undefined && (
            <Text as="p" size={1} muted>
              {lapsed.who} decided here on {lapsed.at.slice(0, 10)}: {lapsed.reason} That no longer counts:
              what stands there, what the rule says of it, or the record itself has changed.
            </Text>
          )}
          <Inline gap={2}>
            {(finding.fixes ?? []).map((fix) => (
              <Button
                key={`${fix.kind} ${fix.title}`}
                fontSize={1}
                padding={2}
                tone="primary"
                text={fix.title}
                title={fix.kind === 'replace-text' ? `Writes “${fix.text}”` : undefined}
                onClick={() => onFix(finding, fix)}
              />
            ))}
            {finding.path !== '' && (
              <Button
                fontSize={1}
                padding={2}
                mode="ghost"
                text={line === undefined ? 'Go to the field' : 'Go to the text'}
                onClick={() => onGo(finding)}
              />
            )}
            {finding.rule !== studioRule && canBeOverridden(finding) && (
              <Button
                fontSize={1}
                padding={2}
                mode="ghost"
                text={finding.severity === 'information' ? 'It is no claim…' : 'Publish all the same…'}
                disabled={onOverride === undefined}
                title={onOverride === undefined ? 'First mend what is missing in this document' : undefined}
                onClick={() => onOverride?.(finding)}
              />
            )}
          </Inline>
        </Stack>
      </Flex>
    </Card>
  )
}

/** A warning that somebody decided on: who, when and why, and the way back. */
export function OverriddenCard({
  finding,
  onTakeBack,
}: {
  readonly finding: Finding
  readonly onTakeBack: (finding: Finding) => void
}) {
  const {overridden, message} = finding
  const line = lineOf(finding)
  return (
    <Card as="li" padding={3} radius={2} border>
      <Stack gap={3}>
        {line !== undefined && <WordsInLine line={line} error={false} />}
        <Text as="p" size={1} muted>
          {message}
        </Text>
        {overridden !== undefined && (
          <Text as="p" size={1}>
            <strong>{overridden.who}</strong>, {overridden.at.slice(0, 10)}: {overridden.reason}
          </Text>
        )}
        <Box>
          <Button
            fontSize={1}
            padding={2}
            mode="ghost"
            text="Take it back"
            title="The warning counts again"
            onClick={() => onTakeBack(finding)}
          />
        </Box>
      </Stack>
    </Card>
  )
}
