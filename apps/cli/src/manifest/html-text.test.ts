import {htmlLinks, htmlText} from './html-text.ts'

const page = `<!doctype html><html lang="en"><head><title>Peel · Clinic</title>
<meta name="description" content="What a peel  is."><style>p{color:red}</style></head>
<body><nav><a href="/">All</a><a href="#notes">Notes</a></nav><h1>Light <em>peel</em></h1>
<p>It can help.<sup><a href="#note-1" aria-label="note 1">*</a></sup> For
a while.<br>Or not.</p><img src="a.png" alt="A forehead"><script>alert("no")</script>
<ol><li id="note-1">* Results &amp; times differ.</li></ol></body></html>`

describe('the words of an HTML page', () => {
  it('are those that a person can read, with marks at their words, a line for each block', () => {
    expect(htmlText(page).split('\n')).toEqual([
      'Peel · Clinic',
      'What a peel is.',
      'AllNotes',
      'Light peel',
      'It can help.* For a while.',
      'Or not.',
      'A forehead',
      '* Results & times differ.',
    ])
  })

  it('do not depend on how the HTML is written', () => {
    const other = page
      .replaceAll('\n', '\n\n  ')
      .replace('<sup>', '<sup class="mark">')
      .replace('&amp;', '&#38;')
    expect(htmlText(other)).toBe(htmlText(page))
  })

  it('come with the links of the page', () => {
    expect(htmlLinks(page)).toEqual(['/', '#notes', '#note-1'])
  })
})
