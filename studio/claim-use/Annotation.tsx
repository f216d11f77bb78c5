import type {BlockAnnotationProps} from 'sanity'
import {claimUse} from '../schemas/claim-use.ts'
import {ClaimUse} from './ClaimUse.tsx'

/** Draws the annotations of a text: claim uses in their own way, the others as the Studio does. */
export const Annotation = (props: BlockAnnotationProps) =>
  props.schemaType.name === claimUse.name ? <ClaimUse {...props} /> : props.renderDefault(props)
