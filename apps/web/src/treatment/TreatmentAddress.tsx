import {ReviewNotice} from './ReviewNotice.tsx'
import {TreatmentPage} from './TreatmentPage.tsx'
import type {AddressProps} from './treatment-props.ts'

/** What a visitor finds at the address of a treatment. */
export const TreatmentAddress = (props: AddressProps) =>
  props.shows === 'treatment' ? <TreatmentPage {...props} /> : <ReviewNotice {...props} />
