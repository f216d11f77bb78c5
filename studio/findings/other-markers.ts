import type {Finding} from '@caveat/claims'
import {studioPath} from '@sanity/client/csm'
import type {ValidationMarker} from 'sanity'
import {codePrefix} from '../validation/publishable.ts'

/** Stands for the Studio's own checks, which nobody can override. */
export const studioRule = 'studio'

/**
 * What the Studio itself has against a document and the rules do not know, for example a reference to what is
 * not published: as findings, so that there is one list.
 */
export const otherMarkers = (
  markers: readonly ValidationMarker[],
  document: Finding['document'],
): readonly Finding[] =>
  markers
    .filter(({code, level}) => level !== 'info' && code?.startsWith(codePrefix) !== true)
    .map(({level, message, path}) => ({
      rule: studioRule,
      severity: level === 'error' ? 'error' : 'warning',
      document,
      path: studioPath.toString(path),
      message,
      citation: {text: 'Studio'},
    }))
