import {markdown} from '@caveat/content'
import {schemaTypes} from '../schemas/index.ts'
import {compiled, typeNamed} from '../test/compiled.ts'
import {contentLines} from './content-lines.ts'
import {changeInWords} from './schema-words.ts'

const schema = compiled(schemaTypes({ClaimUse: () => null}))
const titles: Readonly<Record<string, string>> = {
  'claim-a': 'Lines may soften',
  'disclaimer-vary': 'Results vary',
}
const wordsOf = (type: string) => ({type: typeNamed(schema, type), titleOf: (id: string) => titles[id]})
const treatment = wordsOf('treatment')
const claim = wordsOf('claim')
const [effect, numbers] = [
  'Effect: what it does for the patient',
  'Numbers: a percentage, a count, a measurement',
]

describe('contentLines', () => {
  it('has every word of every field as the form calls it, a line for each paragraph, with what is attached', () => {
    const body = markdown('Lines **may** soften, [they say](claim:claim-a).\n\nMore.')
    const sections = [{_key: 's', _type: 'prose', heading: 'What it does', body}]
    expect(
      contentLines({title: 'Peel', products: [], lastReviewed: '2026-05-01', sections}, treatment),
    ).toEqual([
      {field: 'Title', lines: ['Peel']},
      {field: 'Last reviewed', lines: ['2026-05-01']},
      {
        field: 'Sections',
        lines: ['Heading: What it does', 'Lines may soften, they say.', '→ Lines may soften', 'More.'],
      },
    ])
  })

  it('shows no id of what has a title, and no name of the store for a choice', () => {
    const state = {
      wordings: ['Lines may soften'],
      labels: ['efficacy', 'quantified'],
      disclaimers: [{_key: 'a', _ref: 'disclaimer-vary'}],
      evidence: [{_key: 'e', kind: 'trial', citation: 'A trial', year: 2020}],
    }
    expect(contentLines(state, claim)).toEqual([
      {field: 'Approved wordings', lines: ['Lines may soften']},
      {field: 'What it claims', lines: [effect, numbers]},
      {field: 'Disclaimers', lines: ['→ Results vary']},
      {
        field: 'Evidence',
        lines: ['Kind: Clinical trial or study', 'Citation: A trial', 'Year: 2020'],
      },
    ])
  })

  it('does not show how paragraphs are set', () => {
    const [field] = contentLines({sections: [{body: markdown('- One')}]}, treatment)
    expect(field?.lines).toEqual(['One'])
  })
})

describe('a change', () => {
  it('is said with the titles of fields, choices and documents', () => {
    const path = 'sections[_key=="a.b"].body[_key=="c"]'
    expect(
      changeInWords(
        {path, field: 'sections › “Body” › body › paragraph 2', after: '[Soft](claim-a)'},
        treatment,
      ),
    ).toEqual({path, field: 'Sections › “Body” › Text › paragraph 2', after: '[Soft](Lines may soften)'})
    const ticked = {path: 'labels', field: 'labels', before: 'efficacy', after: 'efficacy; quantified'}
    expect(changeInWords(ticked, claim)).toEqual({
      ...{path: 'labels', field: 'What it claims', before: effect, after: `${effect}; ${numbers}`},
    })
    const cited = {
      path: 'disclaimers[_key=="k"]',
      field: 'disclaimers › “disclaimer-vary”',
      before: 'disclaimer-vary',
    }
    expect(changeInWords(cited, claim)).toMatchObject({
      ...{field: 'Disclaimers › “Results vary”', before: 'Results vary'},
    })
  })
})
