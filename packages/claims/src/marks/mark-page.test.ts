import fc from 'fast-check'
import {libraryOf} from '../library.ts'
import {exampleClaim, exampleDisclaimer, examplePassage} from '../testing/example.ts'
import {markPage, textWithMarks} from './mark-page.ts'

const claim = (_id: string, ...disclaimers: string[]) =>
  exampleClaim({_id, disclaimers: disclaimers.map((_ref) => ({_ref}))})

const disclaimer = (_id: string) => exampleDisclaimer({_id, text: `Text of ${_id}.`})

const passage = (written: string) => examplePassage(written, {origin: {}})

const library = libraryOf(
  [
    claim('one', 'a'),
    claim('two', 'b'),
    claim('three', 'c'),
    claim('four', 'd'),
    claim('both', 'b', 'a'),
    claim('bare'),
  ],
  ['a', 'b', 'c', 'd'].map(disclaimer),
)

const printed = (...written: string[]) => {
  const page = markPage(written.map(passage), library)
  return {
    lines: page.passages.map(textWithMarks),
    notes: page.notes.map((note) => `${note.sign} ${note.disclaimer._id}`),
  }
}

describe('marks of a page', () => {
  it('stand after the punctuation that closes the claim use', () => {
    expect(
      printed('[It helps.|one]', '[It helps|one]. More.', '“[It helps|one].” More', '([it helps|one]) more')
        .lines,
    ).toEqual(['It helps.*', 'It helps.* More.', '“It helps.”* More', '(it helps)* more'])
  })

  it('stand at the end of a word that was selected in part', () => {
    expect(printed('[up to 95|one]%. Next', '[Botox|one]’s effect', '[Helps|one]® well').lines).toEqual([
      'up to 95%.* Next',
      'Botox’s* effect',
      'Helps®* well',
    ])
  })

  it('stand before the space when the space was selected too', () => {
    expect(printed('[It helps. |one]More.').lines).toEqual(['It helps.* More.'])
  })

  it('are given in the order of first use, and a disclaimer keeps its sign', () => {
    expect(printed('[B|two] then [A|one]', '[B|two]')).toEqual({
      lines: ['B* then A†', 'B*'],
      notes: ['* b', '† a'],
    })
  })

  it('change when the text is moved', () => {
    expect(printed('[A|one]', '[B|two]').notes).toEqual(['* a', '† b'])
    expect(printed('[B|two]', '[A|one]').notes).toEqual(['* b', '† a'])
  })

  it('are * † ‡ for three notes and numbers all over the page for more', () => {
    expect(printed('[A|one] [B|two] [C|three]').lines).toEqual(['A* B† C‡'])
    expect(printed('[A|one] [B|two] [C|three] [D|four]').lines).toEqual(['A1 B2 C3 D4'])
  })

  it('of several disclaimers of one claim are set apart, in the order of the claim', () => {
    expect(printed('[X|both].').lines).toEqual(['X.*, †'])
  })

  it('of two uses that end at one place are printed once', () => {
    const both = {
      ...passage('[X|one].'),
      uses: [...passage('[X|one].').uses, {key: 'k', claim: 'both', from: 0, to: 1}],
    }
    const [marked] = markPage([both], library).passages
    expect(marked && textWithMarks(marked)).toBe('X.*, †')
  })

  it('are missing where the claim or its disclaimer is: the rules report that', () => {
    expect(printed('[X|bare] [Y|nobody]')).toEqual({lines: ['X Y'], notes: []})
  })

  it('say the words of the note at its first mark and only its number afterwards', () => {
    const page = markPage(['[A|one]', '[A|one]'].map(passage), library)
    expect(
      page.passages.flatMap(({placed}) => placed.flatMap(({marks}) => marks.map(({spoken}) => spoken))),
    ).toEqual(['note 1: Text of a.', 'note 1'])
  })

  it('are found by the object that the text was read from', () => {
    const [first, second] = [passage('[A|one]'), passage('No claim.')]
    const page = markPage([first, second], library)
    expect(page.marksOf(first.origin ?? {}).map(({offset}) => offset)).toEqual([1])
    expect(page.marksOf(second.origin ?? {})).toEqual([])
  })

  const anyUse = fc.record({
    words: fc.constantFrom('It helps', 'It lasts.', 'So'),
    claim: fc.constantFrom('one', 'two', 'three', 'four', 'both'),
  })
  const anyPage = fc.array(fc.array(anyUse, {maxLength: 5}), {maxLength: 12})

  it('leave the words of the page as they are', () => {
    fc.assert(
      fc.property(anyPage, (uses) => {
        const passages = uses.map((line) =>
          passage(line.map(({words, claim: id}) => `[${words}|${id}]`).join(' and ')),
        )
        for (const marked of markPage(passages, library).passages)
          expect(textWithMarks(marked).replaceAll(/[*†‡\d]|, (?=[*†‡\d])/g, '')).toBe(marked.passage.text)
      }),
    )
  })
})
