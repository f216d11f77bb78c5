import fc from 'fast-check'
import {markPage, textWithMarks} from '../marks/mark-page.ts'
import type {Passage, PassageRole} from '../passage.ts'
import {
  exampleClaim,
  exampleDisclaimer,
  examplePage,
  examplePassage,
  exampleSite,
} from '../testing/example.ts'
import {pageOn} from './page-on.ts'

const day = '2026-06-01'
const withdrawn = (effect?: 'drop-sentence' | 'page-gives-way', at = day) => ({
  at,
  reason: 'new data',
  effect,
})

const claims = [
  exampleClaim({_id: 'live'}),
  exampleClaim({_id: 'other', disclaimers: [{_ref: 'second'}]}),
  exampleClaim({_id: 'dead', disclaimers: [{_ref: 'second'}], withdrawn: withdrawn('drop-sentence')}),
  exampleClaim({_id: 'fatal', withdrawn: withdrawn()}),
  exampleClaim({_id: 'expired', expiresAt: day}),
]
const site = exampleSite({claims, disclaimers: [exampleDisclaimer(), exampleDisclaimer({_id: 'second'})]})

let count = 0
const passage = (written: string, role: PassageRole = 'paragraph', ...within: Passage['path']) => {
  const inner = within.length > 0 ? within : [{_key: 's'}, 'body', {_key: `b${count++}`}]
  return examplePassage(written, {role, path: ['sections', ...inner]})
}

const then = (passages: readonly Passage[], on = day) => pageOn(examplePage(passages), site, on)
const left = (...passages: readonly (string | Passage)[]) => {
  const result = then(passages.map((each) => (typeof each === 'string' ? passage(each) : each)))
  return result.kind === 'shortened' ? result.page.passages.map(({text}) => text) : result.kind
}

describe('a page on a day', () => {
  it('is as it is up to the day before a claim on it ends', () => {
    expect(then([passage('[It helps.|fatal]')], '2026-05-31').kind).toBe('published')
    expect(then([passage('[It helps.|live]')]).kind).toBe('published')
  })

  it('gives way to a notice, naming the claims, where a claim was withdrawn or has expired', () => {
    expect(then([passage('[It helps.|fatal] [It lasts.|expired] [More.|dead]')])).toMatchObject({
      kind: 'gives-way',
      ended: [
        {claim: {_id: 'fatal'}, cause: 'withdrawn', since: day, reason: 'new data'},
        {claim: {_id: 'expired'}, cause: 'expired', since: day},
      ],
    })
  })

  it('follows what was said for the day of expiry', () => {
    const page = examplePage([passage('Stay. [It helps.|claim]')])
    const expired = exampleClaim({expiresAt: day, expiryEffect: 'drop-sentence'})
    const result = pageOn(page, exampleSite({claims: [expired]}), day)
    expect(result.kind === 'shortened' && result.page.passages.map(({text}) => text)).toEqual(['Stay.'])
  })

  it('follows what was said at the withdrawal, also where the claim had expired before', () => {
    const both = exampleClaim({expiresAt: '2026-01-01', withdrawn: withdrawn('drop-sentence')})
    const page = examplePage([passage('Stay. [It helps.|claim]')])
    expect(pageOn(page, exampleSite({claims: [both]}), '2026-05-31').kind).toBe('gives-way')
    expect(pageOn(page, exampleSite({claims: [both]}), day).kind).toBe('shortened')
  })

  it('is without the sentence in which a dropped claim is made, and set apart as before', () => {
    expect(left('First. [It helps|dead] a lot. Last.')).toEqual(['First. Last.'])
    expect(left('[It helps|dead] a lot. Last.')).toEqual(['Last.'])
    expect(left('First. It [helps|dead].')).toEqual(['First.'])
    expect(left('One is. [Two is.|dead] [Three is.|dead] Four is. [Five is.|dead] ')).toEqual([
      'One is. Four is.',
    ])
    expect(left('One is. [Two is. Three|dead] is. Four is.')).toEqual(['One is. Four is.'])
  })

  it('is without the whole passage where nothing of it is left', () => {
    expect(left('Stay.', '[It helps.|dead]')).toEqual(['Stay.'])
  })

  it('gives way where nothing but its title and summary is left', () => {
    const summary = examplePassage('What it is.', {path: ['summary']})
    expect(left(summary, '[It helps.|dead]')).toBe('gives-way')
  })

  it('loses the other claims of that sentence whole, and never a part of them', () => {
    expect(left('[It helps and|dead] [it lasts. So they say.|live] End.')).toEqual(['End.'])
  })

  it('does not break a quotation or bracket', () => {
    expect(left('She said: “[It helps.|dead] I like it.” End.')).toEqual(['End.'])
    expect(left('Start. (See there. [It helps.|dead]) End.')).toEqual(['Start. End.'])
  })

  it('keeps the words where a claim is attached to nothing but a space', () => {
    const result = then([passage('One.[ |dead]Two.')])
    expect(result).toMatchObject({kind: 'shortened', page: {passages: [{text: 'One. Two.', uses: []}]}})
  })

  it('has no headings over nothing, in a section, a list of questions or a text', () => {
    const item = (key: string, ...rest: Passage['path']) => [{_key: 'faq'}, 'questions', {_key: key}, ...rest]
    expect(
      left(
        passage('Stays', 'heading', {_key: 's'}, 'heading'),
        passage('Goes', 'subheading'),
        passage('[It helps.|dead]'),
        passage('Stays too', 'subheading'),
        passage('Text.'),
        passage('Questions', 'heading', {_key: 'faq'}, 'heading'),
        passage('Does it help?', 'subheading', ...item('a', 'question')),
        passage('[It does.|dead]', 'paragraph', ...item('a', 'answer', {_key: 'x'})),
        passage('Does it hurt?', 'subheading', ...item('b', 'question')),
        passage('It may.', 'paragraph', ...item('b', 'answer', {_key: 'x'})),
        passage('Gone', 'heading', {_key: 'last'}, 'heading'),
        passage('Gone as well', 'subheading', {_key: 'last'}, 'body', {_key: 'h'}),
        passage('[It helps.|dead]', 'paragraph', {_key: 'last'}, 'body', {_key: 'p'}),
        passage('Never had a text', 'heading', {_key: 'bare'}, 'heading'),
        passage('Alone.', 'paragraph', {_key: 'more'}, 'body', {_key: 'p'}),
      ),
    ).toEqual([
      ...['Stays', 'Stays too', 'Text.', 'Questions', 'Does it hurt?', 'It may.'],
      ...['Never had a text', 'Alone.'],
    ])
  })

  it('does not announce a list of which nothing is left', () => {
    expect(
      left('Come in. It is used for:', passage('[Lines|dead]', 'bullet'), passage('[Folds|dead]', 'bullet')),
    ).toEqual(['Come in.'])
    expect(left('It is used for:', passage('[Lines|dead]', 'bullet'), passage('Rest', 'bullet'))).toEqual([
      'It is used for:',
      'Rest',
    ])
  })

  it('has its marks computed anew', () => {
    const result = then([passage('[It is new.|dead] [It helps.|live] [It lasts.|other]')])
    const marked = result.kind === 'shortened' ? markPage(result.page.passages, site.library) : undefined
    expect(marked?.passages.map(textWithMarks)).toEqual(['It helps.* It lasts.†'])
    expect(marked?.notes.map(({disclaimer}) => disclaimer._id)).toEqual(['note', 'second'])
  })

  const words = fc.constantFrom(
    'It helps',
    'It may last. Or not',
    'Lines soften',
    '“It works. I like it',
    'so',
    ' ',
  )
  const piece = fc.oneof(
    fc.constantFrom('. ', ', ', ' and ', '.” ', ' (', ') ', '! ', 'Next one. ', ''),
    fc.tuple(words, fc.constantFrom('live', 'other', 'dead')).map(([text, claim]) => `[${text}|${claim}]`),
  )
  const anyPassage = fc
    .tuple(fc.array(piece, {maxLength: 9}), fc.constantFrom<PassageRole>('paragraph', 'bullet', 'subheading'))
    .map(([pieces, role]) => passage(pieces.join(''), role))

  it('never makes an ended claim, and what it still claims it says in the same words, on any page', () => {
    fc.assert(
      fc.property(fc.array(anyPassage, {maxLength: 8}), (passages) => {
        const result = then(passages)
        if (result.kind !== 'shortened') return
        expect(result.cuts.length).toBeGreaterThan(0)
        for (const after of result.page.passages) {
          const before = passages.find(({path}) => path === after.path)
          const wordsOf = ({text, uses}: Passage) =>
            uses.map(({claim, key, from, to}) => [claim, key, text.slice(from, to).trim()].join(' '))
          expect(after.uses.map(({claim}) => claim)).not.toContain('dead')
          expect(before && wordsOf(before)).toEqual(expect.arrayContaining(wordsOf(after)))
        }
        // What was taken out and what is left make up what was there.
        for (const {before, after, removed} of result.cuts) {
          const out = removed.reduce((sum, {from, to}) => sum + to - from, 0)
          expect(out + (after?.text.length ?? 0)).toBe(before.text.length)
        }
        const untouched = passages.filter(({uses, role}) => uses.length === 0 && role !== 'subheading')
        expect(result.page.passages).toEqual(expect.arrayContaining(untouched))
      }),
      {numRuns: 500},
    )
  })
})
