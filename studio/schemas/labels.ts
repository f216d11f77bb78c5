import type {ClaimLabel} from '@caveat/claims'

/** What each label of a claim is called in the Studio. */
const titles: Record<ClaimLabel, string> = {
  efficacy: 'Effect: what it does for the patient',
  mechanism: 'Mechanism: how it works',
  'onset-duration': 'Timing: when it starts, how long it lasts',
  quantified: 'Numbers: a percentage, a count, a measurement',
  comparative: 'Comparison: with another treatment, product or clinic',
  safety: 'Safety: how safe or gentle it is',
  expertise: 'Expertise: training, experience, awards',
  satisfaction: 'Satisfaction: what patients think of it',
  typicality: 'Typical result: what most patients get',
  'approval-status': 'Approval: what an authority has cleared it for',
  candidacy: 'Candidacy: who it is suitable for',
}

export const labelOptions = Object.entries(titles).map(([value, title]) => ({value, title}))

/** The short name of a label: the words before the colon. */
export const labelName = (label: string): string =>
  labelOptions.find(({value}) => value === label)?.title.split(':')[0] ?? label
