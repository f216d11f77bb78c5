import {type ClaimLabel, claimLabels} from '../labels.ts'

/** What a sentence is when it claims nothing; `question`, `heading`, `care` and others also beside a claim. */
export const otherLabels = [
  'risk',
  'care',
  'physiology',
  'question',
  'navigation',
  'logistics',
  'disclaimer',
  'heading',
] as const

export type OtherLabel = (typeof otherLabels)[number]
export type SentenceLabel = ClaimLabel | OtherLabel

export const sentenceLabels: readonly SentenceLabel[] = [...claimLabels, ...otherLabels]

export const isClaimLabel = (label: string): label is ClaimLabel => claimLabels.some((each) => each === label)

/** The annotation guideline, its corpus and the command say `approval` where documents say `approval-status`. */
export const guidelineName = (label: SentenceLabel): string =>
  label === 'approval-status' ? 'approval' : label
