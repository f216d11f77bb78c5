import {markdown} from '@caveat/content'
import {contentLines} from './content-lines.ts'

describe('contentLines', () => {
  it('has every word of every field, a line for each paragraph, with what is attached to its words', () => {
    const body = markdown('Lines **may** soften, [they say](claim:claim-a).\n\nMore.')
    const sections = [{_key: 's', _type: 'prose', heading: 'What it does', body}]
    expect(contentLines({title: 'Peel', products: [], lastReviewed: '2026-05-01', sections})).toEqual([
      {field: 'Title', lines: ['Peel']},
      {field: 'Last reviewed', lines: ['2026-05-01']},
      {field: 'Sections', lines: ['What it does', 'Lines may soften, they say.', '→ claim-a', 'More.']},
    ])
  })

  it('does not show how paragraphs are set', () => {
    const [field] = contentLines({sections: [{body: markdown('- One')}]})
    expect(field?.lines).toEqual(['One'])
  })
})
