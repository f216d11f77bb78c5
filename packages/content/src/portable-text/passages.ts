import type {ClaimUse, Passage, PassageKind, PassageRole, Path} from '@caveat/claims'
import type {Block, Body, PlainBody} from './model.ts'

export const textOf = (block: Block): string => block.children.map(({text}) => text).join('')

/** Whether there is anything to read; an empty paragraph is left over from a pressed Enter. */
export const isWritten = (block: Block): boolean => textOf(block).trim() !== ''

const roleOf = (block: Block): PassageRole => {
  if (block.listItem === 'bullet') return 'bullet'
  if (block.listItem === 'number') return 'step'
  return block.style === 'h3' ? 'subheading' : 'paragraph'
}

/** One claim use for each unbroken run of an annotation: bold words inside it do not break it. */
function claimUsesOf(block: Block): readonly ClaimUse[] {
  const uses: ClaimUse[] = []
  for (const annotation of block.markDefs) {
    if (annotation._type !== 'claimUse') continue
    let offset = 0
    let from: number | undefined
    const close = (to: number) => {
      if (from !== undefined) uses.push({key: annotation._key, claim: annotation.claim?._ref ?? '', from, to})
      from = undefined
    }
    for (const span of block.children) {
      if (span.marks.includes(annotation._key)) from ??= offset
      else close(offset)
      offset += span.text.length
    }
    close(offset)
  }
  return uses
}

/** The addresses that a block links to: whoever follows a link or points at it reads them. */
const linkPassages = ({markDefs}: Block, path: Path): readonly Passage[] =>
  markDefs.flatMap((annotation) =>
    annotation._type === 'link'
      ? textPassage(annotation.href, [...path, 'markDefs', {_key: annotation._key}, 'href'], 'address')
      : [],
  )

/**
 * The passages of a Portable Text body: one for each paragraph, subheading or list item, and for each address that
 * it links to.
 */
export const bodyPassages = (body: Body | PlainBody, path: Path, kind: PassageKind): readonly Passage[] =>
  body.filter(isWritten).flatMap((block) => {
    const place = [...path, {_key: block._key}]
    const passage = {
      text: textOf(block),
      path: place,
      kind,
      role: roleOf(block),
      uses: claimUsesOf(block),
      origin: block,
    }
    return [passage, ...linkPassages(block, place)]
  })

/** The passage of a plain string: none where the string is absent. */
export const textPassage = (
  text: string | undefined,
  path: Path,
  role: PassageRole,
  kind: PassageKind = 'label',
): readonly Passage[] => (text === undefined ? [] : [{text, path, kind, role, uses: []}])
