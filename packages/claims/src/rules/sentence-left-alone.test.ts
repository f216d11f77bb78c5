import {exampleClaim, examplePage, examplePassage} from '../testing/example.ts'
import {foundOnPages} from '../testing/found.ts'

const dead = exampleClaim({
  _id: 'dead',
  wordings: ['It helps.'],
  withdrawn: {at: '2026-01-01', reason: 'new data', effect: 'drop-sentence'},
})
const block = (written: string, key = 'a') =>
  examplePassage(written, {path: ['sections', {_key: 's'}, 'body', {_key: key}]})
const found = (...written: readonly string[]) =>
  foundOnPages('sentence-left-alone', [examplePage(written.map((each, place) => block(each, `b${place}`)))], {
    claims: [dead],
  }).map(({excerpt}) => excerpt)

describe('sentence-left-alone', () => {
  it.each([
    'This makes it last.',
    'That is why we use it.',
    'These people had lines.',
    'It found no proof.',
    'In another, lines were softer.',
    'Many people in that trial had some effect.',
    'However, some had none.',
    'The same was true of others.',
  ])('warns of a sentence that points back to one that is left out: %s', (next) => {
    expect(found(`Come in. [It helps.|dead] ${next} Bye.`)).toEqual([next])
  })

  it('looks at the paragraph that follows one that ends in the gap', () => {
    expect(found('Come in. [It helps.|dead]', 'This makes it last. Bye.')).toEqual(['This makes it last.'])
    expect(found('[It helps.|dead]', 'This makes it last.')).toEqual(['This makes it last.'])
  })

  it.each([
    'Come in.',
    'Itching goes by itself.',
    'Some people had lines.',
    'In a trial, lines were softer.',
  ])('lets a sentence be that stands by itself: %s', (next) => {
    expect(found(`Hello. [It helps.|dead] ${next}`)).toEqual([])
  })

  it('finds nothing where nothing is left out, and asks nobody to decide', () => {
    const alive = {claims: [{...dead, withdrawn: undefined}]}
    const page = examplePage([block('[It helps.|dead] This makes it last.')])
    expect(foundOnPages('sentence-left-alone', [page], alive)).toEqual([])
    const policy = {warnings: 'need-override'} as const
    const [finding] = foundOnPages('sentence-left-alone', [page], {claims: [dead], policy})
    expect(finding).toMatchObject({severity: 'warning'})
    expect(finding?.needsOverride).toBeFalsy()
  })
})
