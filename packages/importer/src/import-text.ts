import type {Category} from '@caveat/content'
import {blocksOf} from './blocks.ts'
import {documentsOf, type ImportedDocuments} from './documents.ts'
import {hashOfFile, slugFor} from './ids.ts'
import {withImportedText} from './imported-text.ts'
import {notesOf} from './notes.ts'
import {outlineOf} from './outline.ts'
import {lostText} from './read-back.ts'
import {readableText} from './readable-text.ts'
import {type ImportReport, reportOn} from './report.ts'
import {resolve} from './resolve.ts'

export type ImportRequest = {
  /** The whole file, decoded as UTF-8 with its byte order mark, if any: `readFile(file, 'utf8')` does that. */
  readonly text: string
  /** Path or name of the file: in messages as given, in the document the last part only. */
  readonly file: string
  /** Address of the page, instead of one made of the title. */
  readonly slug?: string
  /** `other` where none is given. */
  readonly category?: Category
}

export type ImportResult = {
  readonly file: string
  readonly documents: ImportedDocuments
  readonly report: ImportReport
}

/**
 * Makes documents of a plain-text page whose marks and notes were typed by hand. The title is the first
 * line; sections, paragraphs, list items, sentences, marks and notes follow from the text alone. Pure:
 * the same file gives the same documents. Nothing of the text is lost: what the importer does not
 * understand stays on the page as it was typed, and the report says so.
 *
 * @throws ImportError where the file is no such page; the message names it and says what to do
 */
export function importText({text, file, slug, category = 'other'}: ImportRequest): ImportResult {
  const readable = readableText(text, file)
  const blocks = blocksOf(readable.text)
  const outline = resolve(outlineOf(blocks, notesOf(blocks), file))
  const documents = documentsOf(outline, {
    slug: slugFor(outline.title, slug, file),
    category,
    legacy: {file: file.split(/[\\/]/).at(-1) ?? file, sha256: hashOfFile(text)},
  })
  const lost = lostText(readable.text, outline, documents, file)
  return {
    file,
    documents: withImportedText(documents, file),
    report: reportOn(outline, documents, readable.normalised, lost),
  }
}
