import {markdownToPortableText} from '@portabletext/markdown'
import {z} from 'zod'
import {type Body, body, type PlainBody, plainBody} from '../portable-text/model.ts'

const claimScheme = 'claim:'

/** Template strings are indented with the code around them; Markdown would read that as code. */
const withoutIndent = (text: string) => text.replace(/^[ \t]+(?=\S)/gm, '').trim()

const linkMark = z.looseObject({_type: z.literal('link'), _key: z.string(), href: z.string()})

/** A link whose address is `claim:ID` is a claim use of the claim with that id. */
const claimUseOf = (annotation: unknown) => {
  const found = linkMark.safeParse(annotation)
  if (!found.success || !found.data.href.startsWith(claimScheme)) return annotation
  const {_key, href} = found.data
  return {_type: 'claimUse', _key, claim: {_type: 'reference', _ref: href.slice(claimScheme.length)}}
}

const parsed = (text: string) => {
  let keys = 0
  return markdownToPortableText(withoutIndent(text), {keyGenerator: () => `k${keys++}`}).map((block) =>
    'markDefs' in block && Array.isArray(block.markDefs)
      ? {...block, markDefs: block.markDefs.map(claimUseOf)}
      : block,
  )
}

/**
 * A body written as Markdown: paragraphs, `###` subheadings, lists, `**strong**`, `_em_`, links, and
 * claim uses as `[the words](claim:ID)`. Keys are the same at every call.
 *
 * @throws ZodError on what a body cannot hold (other headings, images, tables …)
 */
export const markdown = (text: string): Body => body.parse(parsed(text))

/** Like `markdown`, for text that makes no claims. @throws ZodError also on a claim use. */
export const plainMarkdown = (text: string): PlainBody => plainBody.parse(parsed(text))
