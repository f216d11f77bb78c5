import {check, isError} from '../check.ts'
import type {Claim} from '../library.ts'
import type {Page} from '../passage.ts'
import {exampleClaim, examplePage, examplePassage, exampleSite} from '../testing/example.ts'

const goodClaim = exampleClaim()

const pageOf = (text: string, claim: string | undefined, words = text, id = 'page') =>
  examplePage([examplePassage(claim === undefined ? text : text.replace(words, `[${words}|${claim}]`))], {
    document: {id, type: 'treatment', title: id},
  })

const found = (pages: readonly Page[], claims: readonly Claim[] = [goodClaim], today = '2026-06-01') =>
  check(exampleSite({pages, claims, today}))

const rulesFound = (...input: Parameters<typeof found>) =>
  found(...input)
    .filter(isError)
    .map(({rule}) => rule)

describe('structural rules', () => {
  it('find nothing on a page whose claim has its disclaimer', () => {
    expect(found([pageOf('It helps.', 'claim', 'It helps')])).toEqual([])
  })

  it('name the words, the place and what to do when the claim of a use is not published', () => {
    expect(found([pageOf('Yes. It helps.', 'gone', 'It helps')])).toEqual([
      expect.objectContaining({
        rule: 'claim-use-without-claim',
        severity: 'error',
        document: {id: 'page', type: 'treatment', title: 'page'},
        path: 'sections[_key=="s"].body[_key=="b"]',
        excerpt: 'It helps',
        span: {from: 5, to: 13},
        message: expect.stringMatching(/gone.*Publish it, choose another claim/),
      }),
    ])
  })

  it('find a claim use for which no claim was chosen', () => {
    expect(found([pageOf('It helps.', '')])[0]?.message).toMatch(/no claim is chosen/)
  })

  it('find a claim use over no words', () => {
    expect(rulesFound([pageOf('It works. ', 'claim', ' ')])).toEqual(['claim-use-without-words'])
  })

  it('find a claim with no disclaimer, on the claim itself', () => {
    expect(found([], [{...goodClaim, disclaimers: []}])).toEqual([
      expect.objectContaining({
        rule: 'claim-without-disclaimer',
        document: {id: 'claim', type: 'claim', title: 'It helps'},
        path: 'disclaimers',
      }),
    ])
  })

  it('find a disclaimer that is not published', () => {
    expect(found([], [{...goodClaim, disclaimers: [{_ref: 'note'}, {_ref: 'lost'}]}])).toEqual([
      expect.objectContaining({path: 'disclaimers[1]', message: expect.stringContaining('lost')}),
    ])
  })

  it('ask for no disclaimer of a claim that may not be made any more', () => {
    const bare = {...goodClaim, disclaimers: []}
    const withdrawn = {...bare, withdrawn: {at: '2026-06-01', reason: 'new data'}}
    expect(rulesFound([], [withdrawn], '2026-05-31')).toEqual(['claim-without-disclaimer'])
    expect(rulesFound([], [withdrawn], '2026-06-01')).toEqual([])
    expect(rulesFound([], [{...bare, expiresAt: '2026-06-01'}], '2026-06-01')).toEqual([])
  })

  it('warn of a use of a withdrawn or expired claim from that day on, and say what the page is until then', () => {
    const page = [pageOf('It helps', 'claim')]
    const withdrawn = {...goodClaim, withdrawn: {at: '2026-06-01', reason: 'new data'}}
    const expiring = {...goodClaim, expiresAt: '2026-06-01'}
    expect(found(page, [withdrawn], '2026-05-31')).toEqual([])
    expect(found(page, [expiring], '2026-05-31')).toEqual([])
    expect(rulesFound(page, [withdrawn])).toEqual([])
    expect(found(page, [withdrawn])[0]).toMatchObject({
      rule: 'claim-no-longer-valid',
      severity: 'warning',
      excerpt: 'It helps',
      message: expect.stringMatching(/withdrawn on 2026-06-01 \(new data\).*notice stands in place/),
    })
    expect(found(page, [expiring])[0]?.message).toMatch(/expired on 2026-06-01.*notice.*new date/)
  })

  it('stop a use of a withdrawn claim where no page can give way', () => {
    const withdrawn = {...goodClaim, withdrawn: {at: '2026-06-01', reason: 'new data'}}
    const nowhere = {...pageOf('It helps', 'claim'), address: undefined}
    expect(rulesFound([nowhere], [withdrawn])).toEqual(['claim-no-longer-valid'])
  })

  it.each([
    'It helps.* More',
    'It helps†',
    'It lasts 3 months.**',
    '*Results may vary.',
    'Up to 95%* of',
    'Botox®*',
    'It helps*, and',
    'It helps*.',
    '(it helps*)',
    'It helps¹ and',
    'It works.*More',
    'It lasts 5*',
    'Up to 5* of them',
    'It helps †',
    'It helps * and more',
    'It helps. ‡ More',
    'It helps＊',
    'It helps∗.',
    'It helps§',
    'It helps §.',
    'It helps it¹.',
    'In 95%² of them',
    'It helps [1].',
    'It helps[12] and',
    'It helps (1).',
    'It works. (2) More',
    '† Results may vary.',
    'He said “it helps”*.',
    'It helps⁑',
    'It helps٭ and',
    'It helps⁕.',
    'It helps※',
    'It helps¶',
    'It helps ‖.',
    'It helps₁ and',
    'It helps.₂ More',
    'It helps⁽¹⁾ and',
    'It helps① and',
    'It helps ①.',
    'It helps [a].',
    'It helps{1} and',
    'It helps {b}.',
    '* Results may vary.',
    '* Individual results vary.',
    '¹ Results may vary.',
    '¶ Results may vary.',
    '※ Results may vary.',
    'See note 1 below.',
    'It helps (see footnote).',
    'It helps, see note †.',
  ])('find a mark typed by hand: %s', (text) => {
    expect(rulesFound([pageOf(text, undefined)], [])).toEqual(['hand-typed-mark'])
  })

  it.each([
    ['It helps.* More', 'It helps. More'],
    ['*Results may vary.', 'Results may vary.'],
    ['It works.*More', 'It works. More'],
    ['It helps † and', 'It helps and'],
    ['It helps [1].', 'It helps.'],
    ['† Results may vary.', 'Results may vary.'],
  ])('offer to delete a typed mark: %s', (text, mended) => {
    const [fix] = found([pageOf(text, undefined)], []).flatMap(({fixes = []}) => fixes)
    expect(
      fix?.kind === 'replace-text' && text.slice(0, fix.range.from) + fix.text + text.slice(fix.range.to),
    ).toBe(mended)
  })

  it.each([
    '2*3 is six',
    '3 * 4 is twelve',
    'a * b',
    '* A line',
    'Rated 5 *',
    'rated 5*',
    'a*b',
    'a 5* clinic',
    '4.5* reviews',
    'an area of 10 cm²',
    '10² is a hundred',
    'about 2.5 mL, e.g. here',
    'By § 1512 of the code',
    'By Code §1512',
    'We offer (1) a peel and (2) a cream',
    'One (1) visit',
    'vials [sold abroad]',
    'a CO₂ laser',
    'SpO₂ and H₂O',
    '① Cleanse, ② peel',
    'Then ① cleanse and ② peel',
    'she said [h]e may',
    '* Red skin',
    'By ¶ 3 of the contract',
    'Please note 2 things',
    'See notes from your doctor',
  ])('let other signs be: %s', (text) => {
    expect(rulesFound([pageOf(text, undefined)])).toEqual([])
  })

  it('let signs be in addresses, file names and titles of sources', () => {
    for (const given of [{role: 'address'}, {role: 'file-name'}, {kind: 'reference'}] as const)
      expect(found([examplePage([examplePassage('It helps* (1).', given)])])).toEqual([])
  })

  it('find an address that two pages share, on both of them, naming the other', () => {
    const findings = found([pageOf('A', undefined, '', 'first'), pageOf('B', undefined, '', 'second')])
    expect(findings.map(({document, path, message}) => [document.id, path, message])).toEqual([
      ['first', 'slug', expect.stringContaining('“second”')],
      ['second', 'slug', expect.stringContaining('“first”')],
    ])
  })
})
