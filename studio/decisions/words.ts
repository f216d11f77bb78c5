import type {RoleState} from '@caveat/claims'
import type {CardTone} from '@sanity/ui'
import {roleName} from '../schemas/roles.ts'

/** What each state of an approval is called, and its colour. */
export const stateWords: Readonly<Record<RoleState, {readonly text: string; readonly tone: CardTone}>> = {
  approved: {text: 'Approved', tone: 'positive'},
  stale: {text: 'Changed since it was approved', tone: 'caution'},
  expired: {text: 'Approval has run out', tone: 'caution'},
  'same-person': {text: 'Approved, but another person has to fill this role', tone: 'caution'},
  altered: {text: 'The record was changed afterwards and does not count', tone: 'critical'},
  rejected: {text: 'Rejected', tone: 'critical'},
  missing: {text: 'Not approved yet', tone: 'default'},
}

/** `Medical reviewer: not approved yet` */
export const roleInWords = (role: string, state: RoleState): string =>
  `${roleName(role)}: ${stateWords[state].text.toLowerCase()}`
