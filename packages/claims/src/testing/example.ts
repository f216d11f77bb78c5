import {type Claim, type Disclaimer, libraryOf, type Product} from '../library.ts'
import type {ClaimUse, Page, Passage} from '../passage.ts'
import type {Policy} from '../policy.ts'
import type {Site} from '../site.ts'

/** A claim that keeps every rule, but for what is given. */
export const exampleClaim = (given: Partial<Claim> = {}): Claim => ({
  _id: 'claim',
  wordings: ['It helps'],
  labels: ['efficacy'],
  disclaimers: [{_ref: 'note'}],
  evidence: [{kind: 'trial', citation: 'Example reference: a trial.'}],
  markets: [],
  ...given,
})

export const exampleDisclaimer = (given: Partial<Disclaimer> = {}): Disclaimer => ({
  _id: 'note',
  name: 'Note',
  text: 'Results differ.',
  covers: ['efficacy'],
  markets: [],
  ...given,
})

/** A passage whose claim uses are the words in square brackets: `[words|claim id]`. */
export function examplePassage(written: string, given: Partial<Passage> = {}): Passage {
  let text = ''
  const uses: ClaimUse[] = []
  for (const part of written.split(/(\[[^\]]*\|[^\]]*\])/)) {
    const [, words, id] = /^\[(.*)\|(.*)\]$/.exec(part) ?? []
    if (words !== undefined && id !== undefined)
      uses.push({key: `k${uses.length}`, claim: id, from: text.length, to: text.length + words.length})
    text += words ?? part
  }
  return {
    text,
    path: ['sections', {_key: 's'}, 'body', {_key: 'b'}],
    kind: 'claim-bearing',
    role: 'paragraph',
    uses,
    ...given,
  }
}

export const examplePage = (passages: readonly Passage[], given: Partial<Page> = {}): Page => ({
  document: {id: 'page', type: 'treatment', title: 'page'},
  address: '/treatments/example',
  passages,
  products: [],
  pictures: [],
  ...given,
})

const policy: Policy = {
  markets: [],
  timeZone: 'UTC',
  requiredApprovals: [],
  fourEyes: false,
  warnings: 'publish',
}

type SiteParts = Partial<Omit<Site, 'library' | 'policy'>> & {
  readonly claims?: readonly Claim[]
  readonly disclaimers?: readonly Disclaimer[]
  readonly products?: readonly Product[]
  readonly policy?: Partial<Policy>
}

/** A site of one claim and one disclaimer that keep every rule, but for what is given. */
export const exampleSite = ({
  claims = [exampleClaim()],
  disclaimers = [exampleDisclaimer()],
  products = [],
  policy: asked = {},
  ...parts
}: SiteParts = {}): Site => ({
  pages: [],
  library: libraryOf(claims, disclaimers, products),
  policy: {...policy, ...asked},
  today: '2026-06-01',
  subjects: () => [],
  stateOf: () => undefined,
  approvals: [],
  overrides: [],
  legacy: new Set(),
  ...parts,
})
