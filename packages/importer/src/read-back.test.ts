import {importedSentences, stoodIn} from '@caveat/claims'
import {blocksOf} from './blocks.ts'
import {documentsOf} from './documents.ts'
import {ImportError} from './import-error.ts'
import {withImportedText} from './imported-text.ts'
import {notesOf} from './notes.ts'
import {outlineOf} from './outline.ts'
import {lostText} from './read-back.ts'
import {resolve} from './resolve.ts'

const text = 'Gel\n\nIt is soft.*, † It is new.\n\n*Results differ.\n†Made at sea.'
const blocks = blocksOf(text)
const outline = resolve(outlineOf(blocks, notesOf(blocks), 'gel.txt'))
const documents = documentsOf(outline, {
  slug: 'gel',
  category: 'other',
  legacy: {file: 'gel.txt', sha256: '0'.repeat(64)},
})

describe('reading back an import', () => {
  test('finds nothing lost where all words are there', () => {
    expect(lostText(text, outline, documents, 'gel.txt')).toBeUndefined()
  })

  test('finds words that are missing from the page or from a note', () => {
    const longer = text.replace('new.', 'new. It is cold.')
    expect(lostText(longer, outline, documents, 'gel.txt')).toMatch(/^Itiscold\./)
    expect(lostText(`${text} Ask.`, outline, documents, 'gel.txt')).toBe('Ask.')
  })

  test('finds words that the file does not have', () => {
    expect(lostText(text.slice(0, -'sea.'.length), outline, documents, 'gel.txt')).toBe('sea.')
  })

  test('refuses documents that the site could not read', () => {
    const untitled = {...documents, treatment: {...documents.treatment, title: ''}}
    expect(() => lostText(text, outline, untitled, 'gel.txt')).toThrow(ImportError)
  })
})

describe('the imported text', () => {
  test('holds every sentence of the page, its claims and its notes, so that rules know them again', () => {
    const imported = withImportedText(documents, 'gel.txt')
    const sentences = importedSentences(imported.treatment.legacy?.text ?? '')
    const {treatment, claims, disclaimers} = imported
    const said = [
      treatment.title,
      ...claims.flatMap(({wordings}) => wordings),
      ...disclaimers.map((disclaimer) => disclaimer.text),
    ]
    expect(claims.length).toBeGreaterThan(0)
    for (const words of said) expect(stoodIn(sentences, words)).toBe(true)
    expect(stoodIn(sentences, 'It is hard.')).toBe(false)
  })
})
