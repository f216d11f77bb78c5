import {sha256Of} from '@caveat/content/records'
import {type DefaultTreeAdapterTypes, parse} from 'parse5'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

/** What nobody reads. */
const silent: ReadonlySet<string> = new Set(['script', 'style', 'template', 'noscript', 'svg'])

/** Elements that stand in a line of text; every other one begins and ends a line. */
const inline: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo cite code data del dfn em i img ins kbd label mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
)

const attribute = ({attrs}: Element, name: string): string | undefined =>
  attrs.find((attr) => attr.name === name)?.value

/** What an element says that is no text in it: a picture its alternative, and search results the description. */
const wordsOf = (element: Element): string => {
  if (element.tagName === 'img') return attribute(element, 'alt') ?? ''
  return element.tagName === 'meta' && attribute(element, 'name') === 'description'
    ? (attribute(element, 'content') ?? '')
    : ''
}

/** Whether the element itself says that nobody sees it. A style sheet can say so too: that is `htmlMarkup`’s. */
const isHidden = (element: Element): boolean =>
  attribute(element, 'hidden') !== undefined ||
  /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attribute(element, 'style') ?? '')

const inLine = (element: Element, text: string) => (inline.has(element.tagName) ? text : `\n${text}\n`)
const isElement = (node: Node): node is Element => 'tagName' in node

function words(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value.replaceAll(/\s+/g, ' ')
  if (!('childNodes' in node)) return ''
  const inner = node.childNodes.map(words)
  if (!isElement(node)) return inner.join('')
  if (silent.has(node.tagName)) return ''
  const said = wordsOf(node) + inner.join('')
  return inLine(node, isHidden(node) && said.trim() !== '' ? `[hidden: ${said.trim()}]` : said)
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const tagOf = ({tagName, attrs}: Element): string => {
  const written = attrs.map(({prefix, name, value}) => `${prefix ?? ''}:${name}=${JSON.stringify(value)}`)
  return `<${[tagName, ...written.toSorted()].join(' ')}>`
}

function markup(node: Node): string {
  if (node.nodeName === '#documentType') return '<!doctype>\n'
  if (node.nodeName === '#text' && 'value' in node) {
    const isScript = node.parentNode?.nodeName === 'script'
    return isScript ? JSON.stringify(node.value) : escaped(node.value).replaceAll(/\s+/g, ' ')
  }
  if (!('childNodes' in node)) return ''
  const inner = ('content' in node ? node.content : node).childNodes.map(markup).join('')
  if (!isElement(node)) return inner
  return inLine(node, `${tagOf(node)}${inLine(node, inner)}</${node.tagName}>`)
}

const inLines = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')

/**
 * Every word of an HTML page, a line for each block: title, description, text, marks, notes, pictures in words.
 * What an element hides is named as hidden.
 */
export const htmlText = (html: string): string => inLines(words(parse(html)))

/**
 * The SHA-256 of everything in an HTML page that can decide what is seen of its words: elements, attributes,
 * styles, scripts, and the words. Spacing, comments, and how tags and attributes are written do not count.
 */
export const markupSha256 = (html: string): string => sha256Of(inLines(markup(parse(html))))

/** Where the links of an HTML page lead, as they are written. */
export const htmlLinks = (html: string): readonly string[] => {
  const links: string[] = []
  const walk = (node: Node): void => {
    if (isElement(node) && node.tagName === 'a') links.push(attribute(node, 'href') ?? '')
    if ('childNodes' in node) for (const child of node.childNodes) walk(child)
  }
  walk(parse(html))
  return links.filter((link) => link !== '')
}
