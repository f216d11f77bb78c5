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

function written(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value.replaceAll(/\s+/g, ' ')
  if (!('childNodes' in node)) return ''
  if ('tagName' in node && silent.has(node.tagName)) return ''
  const own = 'tagName' in node ? wordsOf(node) : ''
  const inner = own + node.childNodes.map(written).join('')
  return 'tagName' in node && inline.has(node.tagName) ? inner : `\n${inner}\n`
}

/** Every word of an HTML page, a line for each block: title, description, text, marks, notes, pictures in words. */
export const htmlText = (html: string): string =>
  written(parse(html))
    .split('\n')
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')

/** Where the links of an HTML page lead, as they are written. */
export const htmlLinks = (html: string): readonly string[] => {
  const links: string[] = []
  const walk = (node: Node): void => {
    if ('tagName' in node && node.tagName === 'a') links.push(attribute(node, 'href') ?? '')
    if ('childNodes' in node) for (const child of node.childNodes) walk(child)
  }
  walk(parse(html))
  return links.filter((link) => link !== '')
}
