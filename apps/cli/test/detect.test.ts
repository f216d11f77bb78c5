import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {text} from 'node:stream/consumers'
import {command, runCaveat} from './run-caveat.ts'

async function pipe(input: string, args: readonly string[] = []) {
  const child = spawn(process.execPath, [command, 'detect', ...args])
  child.stdin.end(input)
  const [out, errors, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ])
  return {lines: out.split('\n'), errors, code}
}

const asLines = (sentences: readonly object[]) => sentences.map((each) => JSON.stringify(each)).join('\n')

describe('caveat detect, on JSON Lines', () => {
  it('answers each line in order, keeps what it does not know, and prints nothing else', async () => {
    const sentences = [
      {passage: 'a', n: 1, text: 'The laser reduces fine lines and lifts the cheeks.', source: {page: 3}},
      {passage: 'b', n: 1, text: 'Parking is free on Sundays.'},
      {passage: 'a', n: 2, text: 'Bruising and swelling may occur.'},
      {passage: 'a', n: 3, text: 'The device is FDA-cleared.'},
    ]
    const {lines, errors, code} = await pipe(`\n${asLines(sentences)}\n\n`)
    expect(errors).toBe('')
    expect(code).toBe(0)
    expect(lines.at(-1)).toBe('')
    const answers = lines.slice(0, -1).map((line) => JSON.parse(line))
    expect(answers).toMatchObject(sentences)
    expect(answers.map(({claim}) => claim)).toEqual([true, false, false, true])
    expect(answers[0].labels).toContain('efficacy')
    expect(answers[3].labels).toContain('approval')
  })

  it('answers thousands of lines, in whatever order the sentences of their passages come', async () => {
    const texts = [
      'Botulinum toxin blocks the signals that tell a muscle to tighten.',
      'This makes the forehead look smoother.',
      'Bruising may occur.',
      'It lasts for three to four months.',
    ]
    const ordered = Array.from({length: 5_000}, (_, index) => ({
      passage: Math.floor(index / texts.length),
      n: index % texts.length,
      text: texts[index % texts.length],
    }))
    // Passages interleaved, their sentences backwards.
    const mixed = ordered.toSorted((a, b) => b.n - a.n)
    const [one, other] = await Promise.all([pipe(asLines(ordered)), pipe(asLines(mixed))])
    const answers = one.lines.slice(0, -1)
    expect(answers).toHaveLength(ordered.length)
    expect(other.lines.slice(0, -1).map((line) => JSON.parse(line))).toMatchObject(mixed)
    expect(other.lines.toSorted()).toEqual(one.lines.toSorted())
  })

  it('answers nothing with nothing', async () => {
    expect(await pipe('\n')).toEqual({lines: [''], errors: '', code: 0})
  })

  it('names the line it cannot read, answers the rest, and fails', async () => {
    const {lines, errors, code} = await pipe(
      '{"passage":"a","n":1,"text":"Softer lines."}\n\nnot json\n{"passage":"a","n":2}\n{"passage":"a","n":3,"text":"Call us."}\n',
    )
    expect(code).toBe(1)
    expect(lines.slice(0, -1).map((line) => JSON.parse(line).n)).toEqual([1, 3])
    expect(errors).toMatch(/^Line 3 was left out/m)
    expect(errors).toMatch(/^Line 4 was left out: text/m)
  })

  it('does not guess in another language', async () => {
    const german = 'Die Behandlung ist für die Haut und wird von der Ärztin mit einer feinen Nadel gemacht.'
    const {lines, errors, code} = await pipe(asLines([{passage: 'a', n: 1, text: german}]))
    expect(JSON.parse(lines[0] ?? '')).toEqual({passage: 'a', n: 1, text: german, claim: null, labels: []})
    expect(errors).toContain('Language not supported: this reads as German')
    expect(code).toBe(1)
    expect((await pipe('', ['--language', 'fr'])).errors).toContain('Language not supported: fr')
  })
})

describe('caveat detect, on lines of several languages', () => {
  it('answers each line in its own right, and a line without words with no label', async () => {
    const {lines, errors, code} = await pipe(
      asLines([
        {passage: 'a', n: 1, text: 'The laser reduces fine lines and lifts the cheeks.'},
        {passage: 'a', n: 2, text: 'Résultats garantis', language: 'of the sender'},
        {passage: 'b', n: 1, text: ''},
      ]),
    )
    const answers = lines.slice(0, -1).map((line) => JSON.parse(line))
    expect(answers.map(({claim}) => claim)).toEqual([true, null, false])
    expect(answers[1]).toMatchObject({labels: [], language: 'of the sender'})
    expect(answers[2]).toMatchObject({labels: []})
    expect(errors).toContain('Passage a (line 2): Language not supported: this reads as French')
    expect(code).toBe(1)
  })
})

describe('caveat detect FILE', () => {
  const folder = mkdtempSync(join(tmpdir(), 'caveat-detect-'))
  afterAll(() => rmSync(folder, {recursive: true}))

  it('prints each sentence with its labels and the words that fired', async () => {
    const file = join(folder, 'page.txt')
    writeFileSync(file, 'Lip filler\n\nThe gel restores volume and smooths fine lines. Call us to book.\n')
    const {code, output} = await runCaveat(['detect', file])
    expect(code).toBe(0)
    expect(output).toContain('claim  The gel restores volume and smooths fine lines.')
    expect(output).toMatch(/efficacy: “.*restores.*”/)
    expect(output).toContain('1 of 3 sentences makes a claim.')
  })

  it('reads the text on standard input in place of a file for “-”', async () => {
    const {lines, errors, code} = await pipe('The gel restores volume and smooths fine lines.\n', ['-'])
    expect({errors, code}).toEqual({errors: '', code: 0})
    expect(lines.join('\n')).toContain('1 of 1 sentence makes a claim.')
  })

  it.each([
    ['', 'A file was named by nothing'],
    [tmpdir(), 'is a folder. Give the path of a text file'],
  ])('says what is wrong with what is no file: “%s”', async (file, message) => {
    const {code, output} = await runCaveat(['detect', file])
    expect(code).toBe(2)
    expect(output.replaceAll(/\s+/g, ' ')).toContain(message)
    expect(output).not.toContain('EISDIR')
  })

  it('names the sentences that it could not read, counts the others, and fails', async () => {
    const file = join(folder, 'mixed.txt')
    writeFileSync(file, 'The gel restores volume and smooths fine lines.\nRésultats garantis\n')
    const {code, output} = await runCaveat(['detect', file])
    expect(code).toBe(1)
    expect(output).toContain('1 of 1 sentence makes a claim.')
    expect(output).toContain('1 sentence was not read: Language not supported, it reads as French.')
  })

  it('refuses a file that holds no text', async () => {
    const file = join(folder, 'picture.png')
    writeFileSync(file, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]))
    const {code, output} = await runCaveat(['detect', file])
    expect(code).toBe(2)
    expect(output).toContain('is not text')
  })

  it('says what is wrong with a file that is not there', async () => {
    const {code, output} = await runCaveat(['detect', join(folder, 'none.txt')])
    expect(code).toBe(2)
    expect(output).toContain('could not be read')
  })
})
