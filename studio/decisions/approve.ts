import ApproveIcon from '@sanity/icons/CheckmarkCircle'
import type {DocumentActionComponent} from 'sanity'
import {useApproving} from './use-approving.tsx'

/** “Approve…” in the menu of a document. */
export const approve: DocumentActionComponent = ({id, type}) => {
  const {start, dialog} = useApproving(id, type)
  return {
    label: 'Approve…',
    icon: ApproveIcon,
    disabled: start === undefined,
    title:
      start === undefined
        ? 'Something is missing: “Findings” says what'
        : 'Approve or reject what would be published now',
    onHandle: () => start?.(),
    dialog: dialog ? {type: 'custom', component: dialog} : false,
  }
}
