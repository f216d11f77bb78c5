import {nextChange} from '@caveat/claims'
import type {Taken} from '../publish/take-snapshot.ts'
import {displayed} from './displayed.ts'
import {documentName} from './names.ts'

/** Says when the site next changes without anybody's doing; nothing where it stays as it is. */
export function sayNextChange({site}: Pick<Taken, 'site'>): void {
  const next = nextChange(site)
  if (next === undefined) return
  const {day, document, what, pages} = next
  const touched = pages.length === 0 ? '' : ` (${pages.length} ${pages.length === 1 ? 'page' : 'pages'})`
  const name = document.type === 'rule' ? '' : `${documentName(document)}: `
  console.log(`  Build again on ${day}${touched}, when this changes by itself: ${displayed(name + what)}`)
}

/** Says that the last good build was made anew, and which of its pages make a claim that has ended. */
export function sayWithoutEnded({withoutEnded}: Pick<Taken, 'withoutEnded'>): void {
  if (withoutEnded === undefined) return
  const pages = withoutEnded.map((title) => `“${title}”`).join(', ')
  console.log(
    `  The last good build was made anew without what has ended since; claims on it that have ended: ${displayed(pages)}`,
  )
}
