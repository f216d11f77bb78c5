import {describeImport} from './describe-import.ts'
import {importText} from './import-text.ts'
import {type ExistingDocument, type ImportPlan, planImport, queryForExisting} from './plan-import.ts'

const text = 'Gel\n\nIt is soft.* It is new.*\n\n*Results differ.'
const result = importText({text, file: 'gel.txt'})
const {documents} = result
const all = [...documents.disclaimers, ...documents.claims, documents.treatment]

/** As the lake returns what was written: in another order of attributes, with its own attributes. */
const stored = (document: {readonly _id: string}): ExistingDocument => ({
  _rev: 'r1',
  _createdAt: '2026-01-01T00:00:00Z',
  _updatedAt: '2026-01-01T00:00:00Z',
  ...Object.fromEntries(Object.entries(document).toReversed()),
  _id: document._id,
})
const draft = (document: ExistingDocument): ExistingDocument => ({...document, _id: `drafts.${document._id}`})

const planned = (plan: ImportPlan) => (plan.kind === 'planned' ? plan : undefined)
const refused = (plan: ImportPlan) => (plan.kind === 'refused' ? plan.reason : undefined)

describe('a plan', () => {
  test('for an empty lake creates everything, what is referred to first', () => {
    const plan = planned(planImport(documents, []))
    expect(plan).toEqual({kind: 'planned', create: all, unchanged: [], edited: [], deleted: []})
    expect(plan?.create.map(({_type}) => _type)).toEqual(['disclaimer', 'claim', 'claim', 'treatment'])
  })

  test('changes nothing where the same file was imported', () => {
    expect(planned(planImport(documents, all.map(stored)))).toEqual({
      kind: 'planned',
      create: [],
      unchanged: all.map(({_id}) => _id),
      edited: [],
      deleted: [],
    })
  })

  test('keeps what was edited or drafted, and what was deleted stays deleted', () => {
    const [disclaimer, claim, deleted, treatment] = all.map(stored)
    if (!disclaimer || !claim || !deleted || !treatment) throw new Error('Four documents are needed.')
    const existing = [
      disclaimer,
      {...claim, labels: ['efficacy']},
      treatment,
      draft({...treatment, title: 'New gel'}),
    ]
    expect(planned(planImport(documents, existing))).toEqual({
      kind: 'planned',
      create: [],
      unchanged: [disclaimer._id],
      edited: [
        {
          id: claim._id,
          differences: [{field: 'labels', stored: 'a list of 1', imported: expect.any(String)}],
        },
        {
          id: `drafts.${treatment._id}`,
          differences: [{field: 'title', stored: '“New gel”', imported: '“Gel”'}],
        },
      ],
      deleted: [deleted._id],
    })
  })

  test('names the field and both values where the same page is imported in another category', () => {
    const other = importText({text, file: 'gel.txt', category: 'skin'})
    const plan = planImport(other.documents, all.map(stored))
    expect(describeImport(other, plan).join('\n')).toContain(
      [
        'Kept as they are, because they differ from this import (an import never overwrites; the Studio does):',
        '  treatment-gel',
        '    category: “other” there, “skin” in this import',
      ].join('\n'),
    )
  })

  test('shares the claims and disclaimers that another page brought', () => {
    const other = importText({text: text.replace('Gel', 'Cream'), file: 'cream.txt'}).documents
    const existing = [other.treatment, ...other.claims, ...other.disclaimers].map(stored)
    const plan = planned(planImport(documents, existing))
    expect(plan?.create).toEqual([documents.treatment])
    expect(plan?.unchanged).toHaveLength(3)
  })
})

describe('a plan is refused, with the name of what is in the way and what to do, where', () => {
  const treatment = stored(documents.treatment)

  test('the treatment came from another version of the page, published or as a draft', () => {
    const older = stored(importText({text: `${text} `, file: 'gel.txt'}).documents.treatment)
    for (const existing of [older, draft(older)])
      expect(refused(planImport(documents, [existing]))).toMatch(
        /“Gel” \((drafts\.)?treatment-gel\) was imported from another version of this page.*--slug gel-2/,
      )
  })

  test('the treatment did not come from a file', () => {
    const {legacy: _, ...written} = treatment
    expect(refused(planImport(documents, [{...written, _id: treatment._id}]))).toMatch(
      /“Gel” \(treatment-gel\) exists and was not imported from a file.*--slug gel-2/,
    )
  })

  test('another treatment has the address', () => {
    expect(refused(planImport(documents, [{...treatment, _id: 'abc', title: 'Our gel'}]))).toMatch(
      /“Our gel” \(abc\) already has the address “gel”.*--slug gel-2/,
    )
  })

  test('a claim of the page exists as a draft only', () => {
    const existing = documents.claims.map(stored).map(draft)
    expect(refused(planImport(documents, existing))).toMatch(
      /claim claim-[0-9a-f]+ .*only as a draft\. Publish it/,
    )
  })
})

test('the query asks for every id as published and as draft, and for the address', () => {
  const {query, params} = queryForExisting(documents)
  expect(params.slug).toBe('gel')
  expect(params.ids.toSorted()).toEqual(all.flatMap(({_id}) => [_id, `drafts.${_id}`]).toSorted())
  expect(query).toContain('$ids')
  expect(query).toContain('$slug')
})

describe('the description', () => {
  test('says what was understood and what is written', () => {
    expect(describeImport(result, planImport(documents, []))).toEqual([
      'gel.txt: “Gel”, to be published at /treatments/gel',
      'Sections: 0 headings, 1 paragraph, 0 bullets, 2 sentences.',
      'Claims: 2 marked sentences, 2 claims. Nobody has reviewed them yet.',
      'Note * for 2 sentences: “Results differ.”',
      'To write: 1 treatment, 2 claims, 1 disclaimer.',
    ])
  })

  test('says that nothing is to do, what needs a look, and why it was refused', () => {
    const done = describeImport(result, planImport(documents, all.map(stored)))
    expect(done.slice(-2)).toEqual([
      'Already imported: nothing to write.',
      'Already there, unchanged: 4 documents.',
    ])
    const orphan = importText({text: 'Gel\n\nIt is soft.*', file: 'gel.txt'})
    const lines = describeImport(orphan, {kind: 'refused', reason: 'It is in the way.'})
    expect(lines).toContainEqual(expect.stringMatching(/^Look at: “It is soft\.” is marked “\*”/))
    expect(lines.at(-1)).toBe('Not imported. It is in the way.')
  })
})
