import {readDocuments} from '@caveat/content'
import type {Stored} from './stored.ts'

/** The redirects that somebody entered. */
export const redirectsIn = (
  stored: readonly Stored[],
): readonly {readonly from: string; readonly to: string}[] =>
  readDocuments(stored.filter(({_type}) => _type === 'redirect')).documents.flatMap((document) =>
    document._type === 'redirect' ? {from: document.from, to: document.to} : [],
  )
