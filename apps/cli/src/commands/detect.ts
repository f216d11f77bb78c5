import {readFileSync} from 'node:fs'
import {text as readAll} from 'node:stream/consumers'
import {styleText} from 'node:util'
import {type Detection, detectClaims, guidelineName} from '@caveat/claims'
import {z} from 'zod'
import {CommandError} from '../command-error.ts'
import {fromHere} from '../settings.ts'

export type DetectOptions = {readonly language?: string}

const lineModel = z.looseObject({
  passage: z.union([z.string(), z.number()]),
  n: z.union([z.string(), z.number()]).optional(),
  text: z.string(),
})

type Line = {readonly number: number; readonly sentence: z.infer<typeof lineModel>}

/** What the detector calls the one language that it knows. */
const knownLanguage = 'English'

const labelsOf = ({labels}: Pick<Detection, 'labels'>) => labels.map(guidelineName)

const fail = (message: string): void => {
  console.error(message)
  process.exitCode = 1
}

const reasonOf = (error: unknown) =>
  error instanceof z.ZodError
    ? error.issues.map(({path, message}) => `${path.join('.') || 'line'}: ${message}`).join('; ')
    : error instanceof Error
      ? error.message
      : String(error)

/** The lines that can be read; what cannot is said on standard error, and the rest goes on. */
function readLines(input: string): readonly Line[] {
  return input.split(/\r?\n/).flatMap((line, index) => {
    if (line.trim() === '') return []
    try {
      return {number: index + 1, sentence: lineModel.parse(JSON.parse(line.replace(/^\uFEFF/, '')))}
    } catch (error) {
      fail(
        `Line ${index + 1} was left out: ${reasonOf(error)}. Each line is {"passage": …, "n": …, "text": "…"}.`,
      )
      return []
    }
  })
}

/** Sentences are each other's context by their numbers, in whatever order the lines come. */
const inOrder = ({sentence: a}: Line, {sentence: b}: Line): number =>
  typeof a.n === 'number' && typeof b.n === 'number' ? a.n - b.n : 0

function answer(lines: readonly Line[]): string {
  const passages = Map.groupBy(lines, ({sentence}) => String(sentence.passage))
  const answers = new Map<Line, Pick<Detection, 'claim' | 'labels' | 'language'>>()
  for (const [passage, given] of passages) {
    const members = given.toSorted(inOrder)
    const detected = detectClaims(members.map(({sentence}) => sentence.text))
    const unread = members.filter((line, place) => {
      const found = detected.kind === 'detected' ? detected.sentences[place] : undefined
      const language =
        found?.language ?? (detected.kind === 'unsupported' ? detected.language : knownLanguage)
      answers.set(line, found ?? {claim: false, labels: [], language})
      return language !== knownLanguage
    })
    const languages = Array.from(new Set(unread.map((line) => answers.get(line)?.language)))
    if (unread.length > 0)
      fail(
        `Passage ${passage} (line ${unread.map(({number}) => number).join(', ')}): Language not supported: this reads as ${languages.join(', ')}. The claim detector knows English only. Its claim is null.`,
      )
  }
  return lines
    .map((line) => {
      const found = answers.get(line)
      const said =
        found === undefined || found.language !== knownLanguage
          ? {claim: null, labels: []}
          : {claim: found.claim, labels: labelsOf(found)}
      return `${JSON.stringify({...line.sentence, ...said})}\n`
    })
    .join('')
}

function describe(detection: Detection): string {
  const {claim, text, cues, language} = detection
  if (language !== knownLanguage) return `       ${text}\n       not read: ${language}`
  const head = claim ? styleText('yellow', 'claim') : styleText('dim', '     ')
  const reasons = cues.map(({label, words, cue}) => `        ${guidelineName(label)}: “${words}” (${cue})`)
  return [`${head}  ${text}`, `       ${labelsOf(detection).join(', ')}`, ...reasons].join('\n')
}

const counted = ({length}: readonly unknown[]): string => `${length} sentence${length === 1 ? '' : 's'}`

/** What is meant in place of a file: the text on standard input. */
const standardInput = '-'

const nameOf = (file: string): string => (file === standardInput ? 'Standard input' : file)

/** No text file holds this character, and most others do. */
const inOtherFiles = '\u0000'

async function readText(file: string): Promise<string> {
  const text = await readFrom(file)
  if (text.includes(inOtherFiles))
    throw new CommandError(
      `${nameOf(file)} is not text: it holds characters that no text file has. Save the page as plain text (UTF-8).`,
    )
  return text
}

async function readFrom(file: string): Promise<string> {
  if (file === standardInput) return readAll(process.stdin)
  if (file.trim() === '')
    throw new CommandError(
      'A file was named by nothing. Give the path of a text file, or - for standard input.',
    )
  try {
    return readFileSync(fromHere(file), 'utf8')
  } catch (error) {
    const isFolder = error instanceof Error && 'code' in error && error.code === 'EISDIR'
    throw new CommandError(
      `${file} ${isFolder ? 'is a folder.' : `could not be read: ${reasonOf(error)}`}\nGive the path of a text file, as seen from this folder.`,
    )
  }
}

/**
 * Finds the sentences that make a claim: in a file, or for “-” the text on standard input, printed for people; without one, in JSON Lines on
 * standard input, each line answered in order on standard output and nothing else.
 *
 * @throws CommandError where the file cannot be read or its language is not supported
 */
export async function detect(file: string | undefined, {language = 'en'}: DetectOptions): Promise<void> {
  if (!/^en(?:[-_]|$)/i.test(language))
    throw new CommandError(
      `Language not supported: ${language}. The claim detector knows English only (--language en).`,
    )
  if (file === undefined) {
    if (process.stdin.isTTY)
      throw new CommandError('Name a text file, or pipe JSON Lines in. See: caveat detect --help')
    process.stdout.write(answer(readLines(await readAll(process.stdin))))
    return
  }
  const detected = detectClaims(await readText(file))
  if (detected.kind === 'unsupported') throw new CommandError(`${nameOf(file)}: ${detected.message}`)
  const read = detected.sentences.filter(({language: spoken}) => spoken === knownLanguage)
  const unread = detected.sentences.filter(({language: spoken}) => spoken !== knownLanguage)
  const claims = read.filter(({claim}) => claim).length
  console.log(detected.sentences.map(describe).join('\n\n'))
  console.log(`\n${claims} of ${counted(read)} ${claims === 1 ? 'makes' : 'make'} a claim.`)
  if (unread.length === 0) return
  const languages = Array.from(new Set(unread.map(({language: spoken}) => spoken)))
  fail(
    `${counted(unread)} ${unread.length === 1 ? 'was' : 'were'} not read: Language not supported, it reads as ${languages.join(', ')}.`,
  )
}
