import {partsOf} from './parts-of.ts'

const documents = [
  {
    _id: 'laser',
    _type: 'treatment',
    products: [{_ref: 'lamp'}],
    next: {_ref: 'peel'},
    sections: [{_ref: 'shared'}],
  },
  {_id: 'peel', _type: 'treatment', sections: [{_ref: 'acid'}]},
  {_id: 'shared', _type: 'sharedSection', body: [{claim: {_ref: 'softer'}}]},
  {_id: 'softer', _type: 'claim', disclaimers: [{_ref: 'vary'}], not: {_ref: 'there'}},
  {_id: 'vary', _type: 'disclaimer'},
  {_id: 'acid', _type: 'claim'},
  {_id: 'lamp', _type: 'product'},
  {_id: 'settings', _type: 'siteSettings'},
]
const find = (id: string) => documents.find(({_id}) => _id === id)

describe('the parts of a page', () => {
  it('are what it refers to, however far, and nothing of another page but that page itself', () => {
    const ids = partsOf(['laser', 'settings'], find).map(({_id}) => _id)
    expect(ids).toEqual(['laser', 'settings', 'lamp', 'peel', 'shared', 'softer', 'vary'])
  })
})
