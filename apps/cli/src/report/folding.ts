import type {Finding} from '@caveat/claims'

/** So many findings of one rule on one document are shown in full. */
const shownInFull = 5

/** Findings of one rule on one document: those to show, and how many more there are. */
export type Folded = {readonly shown: readonly Finding[]; readonly more: number}

/**
 * The findings of one document in parts: a rule that found many there shows the first of them. The rest is counted
 * behind the last that is shown, and worse or decided ones are never counted with others.
 */
export const folded = (findings: readonly Finding[], inFull: boolean): readonly Folded[] => {
  if (inFull) return [{shown: findings, more: 0}]
  const groups = Map.groupBy(findings, ({rule, severity}) => `${severity} ${rule}`)
  return Array.from(groups.values(), (group) =>
    // One line that says “1 more” is no shorter than the finding.
    group.length <= shownInFull + 1
      ? {shown: group, more: 0}
      : {shown: group.slice(0, shownInFull), more: group.length - shownInFull},
  )
}
