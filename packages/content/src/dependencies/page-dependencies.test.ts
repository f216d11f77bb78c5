import {PageDependencies} from './page-dependencies.ts'

const to = (...ids: readonly string[]) => ids.map((_ref) => ({_type: 'reference', _ref}))
const treatment = (_id: string, ...ids: readonly string[]) => ({
  _id,
  _type: 'treatment',
  sections: [to(...ids)],
})
const claim = (_id: string, ...ids: readonly string[]) => ({_id, _type: 'claim', disclaimers: to(...ids)})

describe('the pages of a document', () => {
  it('are those that refer to it, however far', () => {
    const known = new PageDependencies([
      treatment('peel', 'softer'),
      treatment('laser', 'shared'),
      {_id: 'shared', _type: 'sharedSection', body: to('softer')},
      claim('softer', 'vary'),
      treatment('toxin'),
    ])
    expect(known.pagesOf('vary')).toEqual(new Set(['peel', 'laser']))
    expect(known.pagesOf('toxin')).toEqual(new Set(['toxin']))
    expect(known.pagesOf('nobody')).toEqual(new Set())
  })

  it('are all for the settings, which are on every page', () => {
    const known = new PageDependencies([treatment('peel'), treatment('laser')])
    known.set({_id: 'siteSettings', _type: 'siteSettings'})
    expect(known.pagesOf('siteSettings')).toEqual(new Set(['peel', 'laser']))
  })

  it('are known before the document is there, and after it is gone', () => {
    const known = new PageDependencies([treatment('peel', 'softer')])
    expect(known.pagesOf('softer')).toEqual(new Set(['peel']))
    known.set(claim('softer', 'vary'))
    known.delete('softer')
    expect(known.pagesOf('softer')).toEqual(new Set(['peel']))
    expect(known.pagesOf('vary')).toEqual(new Set())
  })

  it('follow what a document refers to now', () => {
    const known = new PageDependencies([treatment('peel', 'softer'), claim('softer', 'vary')])
    known.set(claim('softer', 'typical'))
    expect(known.pagesOf('vary')).toEqual(new Set())
    expect(known.pagesOf('typical')).toEqual(new Set(['peel']))
    known.delete('peel')
    expect(known.pagesOf('typical')).toEqual(new Set())
  })

  it('do not reach through another page, nor run in circles', () => {
    const known = new PageDependencies([treatment('peel', 'laser'), treatment('laser', 'peel', 'softer')])
    expect(known.pagesOf('laser')).toEqual(new Set(['laser', 'peel']))
    expect(known.pagesOf('softer')).toEqual(new Set(['laser']))
  })
})
