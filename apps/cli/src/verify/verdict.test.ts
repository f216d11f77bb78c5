import {sha256Of} from '@caveat/content/records'
import {htmlText, markupSha256} from '../manifest/html-text.ts'
import {isGood, verdictOf} from './verdict.ts'

const built = `<!doctype html><html lang="en"><head><title>Peel</title><style>p{color:#222}</style></head>
<body><main><h1>Peel</h1><p>It takes a few minutes.<a href="#note-1">*</a></p>
<p id="note-1"><span aria-hidden="true">*</span> Results vary.</p></main></body></html>`

const page = {
  address: '/treatments/peel',
  title: 'Peel',
  ...{claims: [], disclaimers: [], evidence: [], approvals: [], overridden: []},
  ...{text: '', textSha256: ''},
  html: {sha256: sha256Of(built), markupSha256: markupSha256(built), text: htmlText(built)},
}
const fetched = (html: string) => ({status: 200, type: 'text/html; charset=utf-8', bytes: Buffer.from(html)})
const changed = (from: string, to: string) => {
  expect(built).toContain(from)
  return verdictOf(page, fetched(built.replace(from, to)))
}

describe('the verdict on a page', () => {
  it('is that it is as it was built, byte for byte', () => {
    const verdict = verdictOf(page, fetched(built))
    expect(verdict).toEqual({kind: 'as-built'})
    expect([isGood(verdict, false), isGood(verdict, true)]).toEqual([true, true])
  })

  it.each([
    ['a comment', '<main>', '<main><!-- by a service -->'],
    ['spacing', '</h1>', '</h1>\n\n   '],
    ['the case of tags', '<h1>', '<H1>'],
    ['quotes', 'href="#note-1"', "href='#note-1'"],
    ['the order of attributes', '<a href="#note-1">', '<a  href=#note-1>'],
    ['a character that is written by its number', 'few', '&#102;ew'],
  ])(
    'is the same text in other bytes with %s, which is good where text alone is asked for',
    (_what, from, to) => {
      const verdict = changed(from, to)
      expect(verdict).toEqual({kind: 'same-text'})
      expect([isGood(verdict, false), isGood(verdict, true)]).toEqual([false, true])
    },
  )

  it.each([
    ['a script', '</main>', '</main><script>document.title=""</script>'],
    ['a script that an element carries', '<main>', '<main onclick="hide()">'],
    ['words that a style sheet adds', 'p{color:#222}', 'p{color:#222}p::after{content:" Guaranteed."}'],
    ['a style sheet that hides a note', 'p{color:#222}', 'p{color:#222}#note-1{display:none}'],
    ['a style sheet from elsewhere', '<style>', '<link rel="stylesheet" href="/more.css"><style>'],
    ['a mark that leads elsewhere', 'href="#note-1"', 'href="#note-2"'],
    ['a note that is kept from screen readers', 'id="note-1"', 'id="note-1" aria-hidden="true"'],
    ['a note of a class that may hide it', 'id="note-1"', 'id="note-1" class="quiet"'],
    ['a frame', '</main>', '</main><iframe src="/offer"></iframe>'],
    ['a page that leads away at once', '<title>', '<meta http-equiv="refresh" content="0;url=/x"><title>'],
    ['another base of its links', '<title>', '<base href="https://elsewhere.example/"><title>'],
  ])('is that the text may differ with %s, though the words are the same', (_what, from, to) => {
    const verdict = changed(from, to)
    expect(verdict).toEqual({kind: 'text-differs', difference: undefined})
    expect([isGood(verdict, false), isGood(verdict, true)]).toEqual([false, false])
  })

  it.each([
    ['other words', 'a few minutes', 'an hour', 'an hour.*'],
    ['a word more', 'Results vary.', 'Results vary. Not.', 'Not.'],
    ['a note less', 'Results vary.', '', '*'],
    ['a note that is hidden', 'id="note-1"', 'id="note-1" hidden', '[hidden:'],
    ['a note that a style hides', 'id="note-1"', 'id="note-1" style="display: none"', '[hidden:'],
    ['a note in a template', 'Results vary.', '<template>Results vary.</template>', '*'],
  ])('is that the text differs with %s, and where', (_what, from, to, online) => {
    expect(changed(from, to)).toEqual({
      kind: 'text-differs',
      difference: {recorded: expect.any(String), online: expect.stringContaining(online)},
    })
  })

  it('is that the text differs where the record has other words than the page that it has the hash of', () => {
    const record = {...page, html: {...page.html, text: page.html.text.replace('few', 'lot of')}}
    expect(verdictOf(record, fetched(built))).toMatchObject({kind: 'text-differs'})
  })

  it('is that it is missing where nothing, or no HTML, is there, and unknown where no record has it', () => {
    const gone = {...fetched(built), status: 410}
    const source = {...fetched(built), type: 'text/plain'}
    expect(verdictOf(page, gone)).toEqual({kind: 'missing', status: 410, type: gone.type})
    expect(verdictOf(page, source)).toEqual({kind: 'missing', status: 200, type: 'text/plain'})
    expect(verdictOf(undefined, fetched(built))).toEqual({kind: 'unknown'})
    expect(verdictOf(undefined, gone).kind).toBe('missing')
    expect(isGood({kind: 'unknown'}, true)).toBe(false)
  })
})
