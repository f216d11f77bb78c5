import {alterationInWords, type Discount, type RoleState} from '@caveat/claims'
import type {CardTone} from '@sanity/ui'
import {roleName} from '../schemas/roles.ts'

/** What each state of an approval is called, and its colour. */
export const stateWords: Readonly<Record<RoleState, {readonly text: string; readonly tone: CardTone}>> = {
  approved: {text: 'Approved', tone: 'positive'},
  stale: {text: 'Changed since it was approved', tone: 'caution'},
  expired: {text: 'Approval has run out', tone: 'caution'},
  'same-person': {text: 'Approved, but another person has to fill this role', tone: 'caution'},
  'own-work': {text: 'Approved by whoever wrote it: another person has to decide', tone: 'caution'},
  'author-unknown': {
    text: 'Approved, but nobody knows who wrote it: a second person has to decide',
    tone: 'caution',
  },
  altered: {text: 'The record of the decision does not count', tone: 'critical'},
  rejected: {text: 'Rejected', tone: 'critical'},
  missing: {text: 'Not approved yet', tone: 'default'},
}

/** `Medical reviewer: not approved yet` */
export const roleInWords = (role: string, state: RoleState): string =>
  `${roleName(role)}: ${stateWords[state].text.toLowerCase()}`

/** Why a record of a decision does not count. */
export const discountInWords = (discount: Discount): string =>
  discount === 'made-later'
    ? 'This decision is dated later than today, and does not count yet.'
    : `${alterationInWords[discount]} It does not count.`
