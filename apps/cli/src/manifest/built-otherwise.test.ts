import type {Manifest} from '@caveat/claims'
import {builtOtherwise} from './built-otherwise.ts'

const manifest = (text: string, html: string): Manifest => ({
  version: 1,
  ...{builtAt: '2026-03-01T10:00:00.000Z', snapshot: ''},
  policy: {markets: [], timeZone: 'UTC', requiredApprovals: [], fourEyes: false, warnings: 'publish'},
  ...{rulePacks: [], site: {approvals: [], overridden: []}},
  pages: [
    {
      ...{address: '/peel', title: 'Peel', claims: [], disclaimers: [], evidence: []},
      ...{approvals: [], overridden: [], text, textSha256: ''},
      html: {sha256: '', markupSha256: '', text: html},
    },
  ],
})

const text = `Peel

  • It helps.†

  - Wash
    your face.

→ Call us

[Picture: A face]

†Results vary.

2. Times [are] ranges.

Source: A book.
`
const html =
  'Peel\nIt helps.†\nWash your face.\nCall us\nA face\n†Results vary.\n2\nTimes [are] ranges.\nA book.'

describe('what was built', () => {
  it('is what is recorded where every page is there and says every line of its text', () => {
    expect(builtOtherwise(manifest(text, html), ['/peel'])).toBeUndefined()
  })

  it.each(['It helps.†', 'A face', '†Results vary.', 'Times [are] ranges.', 'A book.'])(
    'is not without “%s”',
    (words) => {
      expect(builtOtherwise(manifest(text, html.replace(words, '')), ['/peel'])).toContain(words)
    },
  )

  it('is not where a page is missing', () => {
    expect(builtOtherwise(manifest(text, html), ['/peel', '/laser'])).toBe('there is no page /laser')
  })
})
