import fc from 'fast-check'
import {stateToJson} from '../canonical-json.ts'
import {compareStates} from './compare-states.ts'

const span = (text: string, ...marks: string[]) => ({_type: 'span', _key: `s-${text}`, text, marks})
const use = (_key: string, claim: string) => ({
  _type: 'claimUse',
  _key,
  claim: {_type: 'reference', _ref: claim},
})
const block = (_key: string, children: object[], markDefs: object[] = []) => ({
  _type: 'block',
  _key,
  style: 'normal',
  children,
  markDefs,
})
const page = (...body: object[]) => ({
  title: 'Lines',
  sections: [{_type: 'prose', _key: 'p', heading: 'What it does', body}],
})

describe('states of a document are compared by what they say', () => {
  it.each([
    ['the order of attributes', {a: 1, b: {c: 2, d: 3}}, {b: {d: 3, c: 2}, a: 1}],
    ['nulls, empty lists and what was left out', {a: 1, b: null, c: []}, {a: 1}],
    ['an object that a form left empty', {a: 1, seo: {_type: 'seo', title: null, tags: []}}, {a: 1}],
    [
      'the order in which labels were ticked',
      {labels: ['safety', 'efficacy']},
      {labels: ['efficacy', 'safety']},
    ],
    ['attributes of the store', {_id: 'a', _rev: '1', a: 1}, {_id: 'b', _rev: '2', a: 1}],
    [
      'a reference that is spelled out',
      {products: [{_key: 'k', _ref: 'x'}]},
      {products: [{_key: 'k', _type: 'reference', _weak: true, _ref: 'x'}]},
    ],
    [
      'keys that were dealt anew',
      page(block('a', [span('It '), span('helps', 'k1')], [use('k1', 'claim-x')])),
      page(block('z', [{...span('It '), _key: 'new'}, span('helps', 'k9')], [use('k9', 'claim-x')])),
    ],
    [
      'spans that were cut where nothing changes, and annotations of no words',
      page(block('a', [span('It helps.')])),
      page(block('a', [span('It '), span(''), span('helps.')], [use('k', 'claim-x')])),
    ],
    [
      'the order of decorations',
      page(block('a', [span('It', 'strong', 'em')])),
      page(block('a', [span('It', 'em', 'strong')])),
    ],
    [
      'a style that is the usual one',
      page(block('a', [span('It')])),
      page({...block('a', [span('It')]), style: undefined}),
    ],
  ])('so %s is no change', (_what, before, after) => {
    expect(compareStates(before, after)).toEqual([])
    expect(compareStates(after, before)).toEqual([])
  })

  it('and a change is named by its place, for people and for the Studio, with both values', () => {
    expect(
      compareStates(
        page(block('a', [span('First.')]), block('b', [span('It helps.')])),
        page(block('a', [span('First.')]), block('b', [span('It helps a lot.')])),
      ),
    ).toEqual([
      {
        path: 'sections[_key=="p"].body[_key=="b"]',
        field: 'sections › “What it does” › body › paragraph 2',
        before: 'It helps.',
        after: 'It helps a lot.',
      },
    ])
  })

  it('another claim under the same words is a change', () => {
    const before = page(block('a', [span('It helps', 'k')], [use('k', 'claim-x')]))
    const after = page(block('a', [span('It helps', 'k')], [use('k', 'claim-y')]))
    expect(compareStates(before, after)).toMatchObject([
      {before: '[It helps](claim-x)', after: '[It helps](claim-y)'},
    ])
  })

  it('two uses side by side are not one use', () => {
    const one = page(block('a', [span('It helps', 'k')], [use('k', 'x')]))
    const two = page(block('a', [span('It ', 'k'), span('helps', 'l')], [use('k', 'x'), use('l', 'x')]))
    expect(compareStates(one, two)).toHaveLength(1)
  })

  it('a paragraph that became a list item, or bold, is a change', () => {
    const plain = page(block('a', [span('It helps')]))
    expect(compareStates(plain, page({...block('a', [span('It helps')]), listItem: 'bullet'}))).toHaveLength(
      1,
    )
    expect(compareStates(plain, page(block('a', [span('It helps', 'strong')])))).toHaveLength(1)
  })

  it('members of a list are new, gone or moved by their keys', () => {
    const list = (...names: string[]) => ({disclaimers: names.map((name) => ({_key: name, _ref: name}))})
    expect(compareStates(list('a', 'b'), list('b', 'a', 'c'))).toEqual([
      {path: 'disclaimers[_key=="c"]', field: 'disclaimers › “c”', after: 'c'},
      {path: 'disclaimers', field: 'disclaimers › order', before: '“a”; “b”', after: '“b”; “a”'},
    ])
    expect(compareStates(list('a', 'b'), list('b'))).toEqual([
      {path: 'disclaimers[_key=="a"]', field: 'disclaimers › “a”', before: 'a'},
    ])
  })

  it('members of which two have the same key are told apart by their places', () => {
    const list = (...texts: string[]) => ({steps: texts.map((text) => ({_key: 'same', text}))})
    expect(compareStates(list('a', 'b', 'c'), list('x', 'b', 'c'))).toMatchObject([{before: 'a', after: 'x'}])
    expect(compareStates(list('a', 'b'), list('b', 'a'))).toHaveLength(2)
    const twice = (first: string) => ({
      ...block('a', [span('It helps', 'k')]),
      markDefs: [use('k', first), use('k', 'claim-y')],
    })
    expect(compareStates(page(twice('claim-x')), page(twice('claim-z')))).toHaveLength(1)
  })

  it('a member that holds nothing is there all the same', () => {
    const list = (...types: string[]) => ({sections: types.map((_type) => ({_key: _type, _type}))})
    expect(compareStates(list(), list('safety'))).toHaveLength(1)
  })

  it('the order of approved wordings counts: the first is the statement', () => {
    expect(compareStates({wordings: ['A', 'B']}, {wordings: ['B', 'A']})).toEqual([
      {path: 'wordings', field: 'wordings', before: 'A; B', after: 'B; A'},
    ])
  })

  it('values that were filled in or emptied show nothing on the other side', () => {
    expect(compareStates({}, {expiresAt: '2027-01-01'})).toEqual([
      {path: 'expiresAt', field: 'expires at', after: '2027-01-01'},
    ])
  })

  it('any state equals itself after it was kept, and differs from one with another value anywhere', () => {
    const leaf = fc.oneof(fc.string(), fc.integer(), fc.boolean())
    const state = fc.dictionary(
      fc.constantFrom('a', 'b', 'c'),
      fc.oneof(leaf, fc.array(leaf, {maxLength: 4}), fc.dictionary(fc.constantFrom('d', 'e'), leaf)),
    )
    fc.assert(
      fc.property(state, fc.string(), (before, value) => {
        const kept: unknown = JSON.parse(stateToJson(before))
        expect(compareStates(kept, before)).toEqual([])
        expect(compareStates(kept, {...before, extra: [value]}).map(({path}) => path)).toEqual(['extra'])
      }),
    )
  })
})
