import {markdown} from '@caveat/content'
import {usesIn} from './uses.ts'

describe('usesIn', () => {
  it('gives the words of each claim use, bold ones in the middle included, with its place', () => {
    const body = markdown('Before. [Lines **may** soften](claim:claim-a). [Other](claim:claim-b).')
    const page = {_id: 'page', sections: [{_key: 's1', _type: 'prose', body}]}
    expect(usesIn(page, 'claim-a')).toEqual([
      {path: `sections[_key=="s1"].body[_key=="${body[0]?._key}"]`, words: 'Lines may soften'},
    ])
  })

  it('gives fields that refer to the document', () => {
    const claim = {
      disclaimers: [
        {_key: 'd1', _ref: 'note'},
        {_key: 'd2', _ref: 'other'},
      ],
      main: {_ref: 'note'},
    }
    expect(usesIn(claim, 'note')).toEqual([{path: 'disclaimers[_key=="d1"]'}, {path: 'main'}])
  })

  it('reads what is half written', () => {
    const body = [{_key: 'b', children: [{text: 'Words'}], markDefs: [{_key: 'm'}]}, {_key: 'c'}, null, 3]
    expect(usesIn({body}, 'claim-a')).toEqual([])
  })
})
