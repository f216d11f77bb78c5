import {studioPath} from '@sanity/client/csm'
import type {Path} from 'sanity'

/** The place of a finding as the form knows it; the document as a whole has no steps. */
export const placeOf = ({path}: {readonly path: string}): Path =>
  path === '' ? [] : studioPath.fromString(path)
