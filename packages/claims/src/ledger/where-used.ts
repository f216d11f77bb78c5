import {isFields} from '../approvals/values.ts'
import type {DocumentRef, Path, PathSegment} from '../passage.ts'
import {pathToString} from '../passage.ts'
import {publishedId} from '../record-id.ts'
import {claimRef} from '../rule.ts'
import type {Site} from '../site.ts'
import {annotationField} from '../stored-fields.ts'
import {claimsInUse} from '../time/claims-in-use.ts'

/** A place in which a document is used. */
export type Usage = {
  /** The document in which it is used. */
  readonly document: DocumentRef
  /** Where that is published; absent where it has no page of its own. */
  readonly address?: string
  /** As the Studio writes it. */
  readonly path: string
  /** The words that make the claim. */
  readonly words?: string
  /** The claim by which it gets there; absent where it is used directly. */
  readonly via?: DocumentRef
}

export type WhereUsed = {
  readonly document: DocumentRef
  /** Where it is published itself. */
  readonly address?: string
  readonly usages: readonly Usage[]
}

/** Every document that the site knows, by id. */
function knownDocuments(site: Site): ReadonlyMap<string, WhereUsed> {
  const {claims, disclaimers, products} = site.library
  const known = new Map<string, WhereUsed>()
  const add = (document: DocumentRef, address?: string) =>
    known.set(document.id, {document, usages: [], ...(address === undefined ? {} : {address})})
  for (const {document} of site.subjects()) add(document)
  for (const product of products.values()) add({id: product._id, type: 'product', title: product.brandName})
  for (const {_id, name} of disclaimers.values()) add({id: _id, type: 'disclaimer', title: name})
  for (const claim of claims.values()) add(claimRef(claim))
  for (const {document, address} of site.pages) add(document, address)
  for (const {_id, subject} of site.approvals)
    add({id: _id, type: 'approval', title: `Approval of ${subject}`})
  for (const {_id, rule, subject} of site.overrides)
    add({id: _id, type: 'override', title: `Override of ${rule} on ${subject}`})
  return known
}

/** Paths of every reference to a document, at any depth. */
function* referencesTo(id: string, value: unknown, path: Path): Iterable<Path> {
  if (Array.isArray(value))
    for (const [index, member] of value.entries()) {
      const step: PathSegment =
        isFields(member) && typeof member._key === 'string' ? {_key: member._key} : index
      yield* referencesTo(id, member, [...path, step])
    }
  else if (isFields(value)) {
    if (value._ref === id) yield path
    for (const [name, inner] of Object.entries(value)) yield* referencesTo(id, inner, [...path, name])
  }
}

/** Annotations are told by their words instead. */
const isAnnotation = (path: Path): boolean => path.includes(annotationField)

/**
 * Where a document of any type is used: the words that make a claim, the claims and pages that show a disclaimer,
 * the pages about a product, those that a person reviewed.
 *
 * @param given an id; that of a draft stands for what is published under it
 * @returns undefined where nothing that is published has this id
 */
export function whereUsed(site: Site, given: string): WhereUsed | undefined {
  const id = publishedId(given)
  const known = knownDocuments(site)
  const found = known.get(id)
  if (found === undefined) return undefined
  const addressed = (document: DocumentRef) => {
    const address = known.get(document.id)?.address
    return address === undefined ? {document} : {document, address}
  }
  const uses = claimsInUse(site)
  const usesOf = (claim: string) =>
    (uses.get(claim) ?? []).map(({page, path, words}) => ({
      ...addressed(page.document),
      path: pathToString(path),
      words,
    }))
  const direct: Usage[] = []
  for (const {document, state} of site.subjects())
    for (const path of referencesTo(id, state, []))
      if (!isAnnotation(path)) direct.push({...addressed(document), path: pathToString(path)})
  const through = Array.from(site.library.claims.values())
    .filter(({disclaimers, products = []}) => [...disclaimers, ...products].some(({_ref}) => _ref === id))
    .flatMap((claim) => usesOf(claim._id).map((usage) => ({...usage, via: claimRef(claim)})))
  return {...found, usages: [...usesOf(id), ...direct, ...through]}
}
