import {libraryOf, markPage} from '@caveat/claims'
import {plainMarkdown} from '../src/authoring/markdown.ts'
import {checkSnapshot} from '../src/check-snapshot.ts'
import {readDocuments} from '../src/documents/read.ts'
import {snapshotOf} from '../src/snapshot/snapshot.ts'
import {bind} from '../src/treatment-page/bind.ts'
import {treatmentPage} from '../src/treatment-page/passages.ts'
import {prepareTreatment} from '../src/treatment-page/prepare.ts'
import {sampleDocuments} from './index.ts'

const read = readDocuments(
  sampleDocuments.map((document) => ({...document, _rev: 'r1', _updatedAt: '2026-11-01T00:00:00Z'})),
)
const snapshot = snapshotOf(read.documents)
const claims = snapshot.all('claim')
const pages = snapshot.all('treatment').map(treatmentPage)
const uses = pages.flatMap((page) =>
  page.passages.flatMap((passage) =>
    passage.uses.map((use) => ({page, claim: use.claim, words: passage.text.slice(use.from, use.to)})),
  ),
)
const notesOf = (slug: string) => {
  const treatment = snapshot.all('treatment').find((candidate) => candidate.slug.current === slug)
  if (treatment === undefined) throw new Error(`The sample has no treatment with the slug ${slug}.`)
  return prepareTreatment(bind(treatment, snapshot)).page.notes.map(({sign}) => sign)
}

describe('the sample content', () => {
  test('is complete by its models, and no rule finds anything beyond hints', () => {
    expect(read.findings).toEqual([])
    const findings = checkSnapshot(snapshot, new Date('2026-11-23T12:00:00Z'))
    expect(findings.filter(({severity}) => severity !== 'information')).toEqual([])
  })

  test('would be stopped for each wording of a claim that is typed without the claim', () => {
    const [settings] = snapshot.all('siteSettings')
    const typed = (text: string) => ({
      _id: 'treatment-typed',
      _type: 'treatment',
      _rev: 'r1',
      _updatedAt: '2026-11-01T00:00:00Z',
      title: 'Typed',
      slug: {_type: 'slug', current: 'typed'},
      category: 'other',
      sections: [{_type: 'prose', _key: 'a', body: plainMarkdown(text)}],
    })
    const missed = claims.flatMap(({wordings}) =>
      wordings.filter((wording) => {
        const {documents} = readDocuments([typed(`Welcome to the clinic. ${wording} Do ask us.`)])
        const around = [
          ...(settings === undefined ? [] : [settings]),
          ...claims,
          ...snapshot.all('disclaimer'),
        ]
        return !checkSnapshot(snapshotOf([...around, ...documents]), new Date('2026-11-23T12:00:00Z')).some(
          ({rule, document}) => rule === 'wording-without-claim' && document.id === 'treatment-typed',
        )
      }),
    )
    expect(missed).toEqual([])
  })

  test.each([
    ['uk', ['uk-01', 'uk-01b']],
    ['eu', ['eu-01', 'eu-01b']],
    ['au', ['au-01', 'au-01b', 'au-02']],
    ['ca', ['can-01']],
  ])(
    'would be stopped or warned of in %s for the medicines that it names, and for nothing else',
    (market, rules) => {
      const findings = checkSnapshot(snapshot, new Date('2026-11-23T12:00:00Z'), {markets: [market]}).filter(
        (finding) => finding.market === market,
      )
      expect([...new Set(findings.map(({rule}) => rule))].toSorted()).toEqual(rules)
      const pages = new Set(
        findings.filter(({document}) => document.type === 'treatment').map(({document}) => document.id),
      )
      expect([...pages].toSorted()).toEqual([
        'treatment-botulinum-toxin-expression-lines',
        'treatment-botulinum-toxin-underarm-sweating',
        'treatment-hyaluronic-acid-fillers',
      ])
    },
  )

  test('has one id for one document', () => {
    const ids = sampleDocuments.map(({_id}) => _id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter((id) => id.includes('.'))).toEqual([])
  })

  test('uses each claim in one of its approved wordings', () => {
    const drifted = uses.filter(
      ({claim, words}) => snapshot.find('claim', claim)?.wordings.includes(words) !== true,
    )
    expect(drifted.map(({page, claim, words}) => ({page: page.address, claim, words}))).toEqual([])
  })

  test('uses every claim, and every wording of it', () => {
    const used = new Set(uses.map(({words}) => words))
    expect(claims.flatMap(({wordings}) => wordings).filter((wording) => !used.has(wording))).toEqual([])
  })

  test('covers every label of a claim by one of its disclaimers, and has no disclaimer that covers none', () => {
    const gaps = claims.flatMap((claim) => {
      const disclaimers = claim.disclaimers.map(({_ref}) => snapshot.find('disclaimer', _ref))
      const uncovered = claim.labels.filter(
        (label) => !disclaimers.some((disclaimer) => disclaimer?.covers.includes(label)),
      )
      const idle = disclaimers.filter(
        (disclaimer) => !disclaimer?.covers.some((label) => claim.labels.includes(label)),
      )
      return uncovered.length + idle.length === 0 ? [] : [{claim: claim._id, uncovered, idle}]
    })
    expect(gaps).toEqual([])
  })

  test('rests every claim on evidence: a source with an address, or a record that says it is an example', () => {
    const badly = claims.filter(
      ({evidence}) =>
        evidence.length === 0 ||
        evidence.some(({kind, citation, url, doi}) =>
          kind === 'record'
            ? !citation.startsWith('Example of an invented clinic, not a real source: ')
            : url === undefined && doi === undefined,
        ),
    )
    expect(badly.map(({_id}) => _id)).toEqual([])
  })

  test('refers only to products and people that exist', () => {
    const products = [...claims, ...snapshot.all('treatment')].flatMap((document) => document.products ?? [])
    expect(products.filter(({_ref}) => snapshot.find('product', _ref) === undefined)).toEqual([])
    const reviewers = snapshot.all('treatment').map(({reviewedBy}) => reviewedBy?._ref ?? 'nobody')
    const providers = snapshot
      .all('treatment')
      .flatMap(({performedBy = []}) => performedBy.map(({_ref}) => _ref))
    expect(providers.length).toBeGreaterThan(5)
    expect([...reviewers, ...providers].filter((id) => snapshot.find('person', id) === undefined)).toEqual([])
  })

  test('gives a page whose product has a boxed warning that warning, with swallowing and breathing', () => {
    const silent = snapshot.all('treatment').filter((treatment) => {
      const boxed = (treatment.products ?? []).some(
        ({_ref}) => snapshot.find('product', _ref)?.boxedWarning !== undefined,
      )
      const safety = treatmentPage(treatment)
        .passages.filter(({kind}) => kind === 'safety')
        .map(({text}) => text)
        .join(' ')
      return boxed && !/spread.*swallowing or breathing/s.test(safety)
    })
    expect(silent.map(({title}) => title)).toEqual([])
  })

  test('shows a page with signs for three notes, and one with numbers for more', () => {
    expect(notesOf('light-chemical-peel')).toEqual(['*', '†', '‡'])
    expect(notesOf('botulinum-toxin-expression-lines').slice(0, 4)).toEqual(['1', '2', '3', '4'])
  })

  test.each(['botulinum-toxin-expression-lines', 'botulinum-toxin-underarm-sweating'])(
    '%s has the shape of the pages that clinics bring: an opening, three headed texts, two run-in labels, some twenty claims',
    (slug) => {
      const treatment = snapshot.all('treatment').find((candidate) => candidate.slug.current === slug)
      const texts = (treatment?.sections ?? []).filter((section) => section._type === 'prose')
      expect(texts.map(({heading}) => heading === undefined)).toEqual([true, false, false, false])
      const runIn = texts
        .flatMap(({body}) => body)
        .filter(({listItem, children}) => listItem === 'bullet' && children[0]?.marks.includes('strong'))
      expect(runIn).toHaveLength(2)
      const count = uses.filter(({page}) => page.address?.endsWith(slug)).length
      expect(count).toBeGreaterThanOrEqual(18)
      expect(count).toBeLessThanOrEqual(24)
    },
  )

  test('marks every claim use of every page', () => {
    const library = libraryOf(claims, snapshot.all('disclaimer'))
    for (const page of pages)
      for (const {passage, placed} of markPage(page.passages, library).passages)
        expect(placed).toHaveLength(passage.uses.length)
  })
})
