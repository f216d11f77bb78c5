/** One step of a path: to an attribute, to whatever brackets select, or to a value and everything in it (`..`). */
export type Step = {kind: 'attribute'; name: string} | {kind: 'select'; terms: Term[]} | {kind: 'descend'}

/** What stands in brackets, between commas. */
export type Term =
  | {kind: 'index'; index: number}
  | {kind: 'range'; start: number; end: number | undefined}
  | {kind: 'filter'; filter: Filter}
  | {kind: 'path'; steps: Step[]}

/** A condition on an attribute (of an attribute …) of an element, or without names on the element itself. */
export type Filter = {names: string[]; operator: Operator | '?'; value: string | number | boolean | undefined}

export type Operator = '==' | '!=' | '<' | '<=' | '>' | '>='

type Token = {kind: 'symbol' | 'text' | 'name' | 'number'; text: string}

const TOKEN =
  /\s*(?:(\.\.|[.,:?[\]@$*]|[=!<>]=|[<>])|"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|(-?\d+(?:\.\d+)?)|([A-Za-z_]\w*))\s*/y

const OPERATORS: readonly Operator[] = ['==', '!=', '<=', '>=', '<', '>']

/** Names that do harm where objects are copied or asked for their attributes; no document has them. */
const FORBIDDEN: readonly string[] = ['__proto__', 'hasOwnProperty']

/** Brackets within brackets; nobody writes more than two. */
const DEEPEST = 8

/** Reads a JSONMatch path. @throws Error that quotes it and says where it cannot be read */
export function parsePath(path: string): Step[] {
  const tokens = tokensOf(path)
  let at = 0
  const next = (text: string) => {
    const token = tokens[at]
    return token?.kind === 'symbol' && token.text === text
  }
  const take = (text: string) => {
    const found = next(text)
    if (found) at++
    return found
  }
  const wrong = (expected: string): never => {
    const found = tokens[at]
    throw new Error(
      `the path "${path}" needs ${expected} ${found ? `in place of "${found.text}"` : 'at its end'}`,
    )
  }

  const number = () => {
    const token = tokens[at]
    if (token?.kind !== 'number') return undefined
    at++
    return Number.isInteger(Number(token.text)) ? Number(token.text) : wrong('a whole number')
  }
  const name = (): string => {
    const token = tokens[at]
    if (token?.kind !== 'name') return wrong('the name of an attribute')
    if (FORBIDDEN.includes(token.text))
      throw new Error(`the path "${path}" has a name that no attribute may have`)
    at++
    return token.text
  }

  const steps = (depth: number): Step[] => {
    const list: Step[] = []
    if (depth > DEEPEST) throw new Error(`the brackets of the path "${path}" are nested too deeply`)
    if (!next('..') && !next('[')) list.push({kind: 'attribute', name: name()})
    for (;;) {
      if (take('.')) list.push({kind: 'attribute', name: name()})
      else if (take('[')) list.push({kind: 'select', terms: terms(depth + 1)})
      else if (take('..')) {
        list.push({kind: 'descend'})
        if (!next('[')) list.push({kind: 'attribute', name: name()})
      } else return list
    }
  }
  const terms = (depth: number): Term[] => {
    if (take(']')) return [ALL]
    const list = [term(depth)]
    while (take(',')) list.push(term(depth))
    return take(']') ? list : wrong('"]"')
  }
  const term = (depth: number): Term => {
    if (take('*')) return ALL
    if (take('@') || take('$')) return {kind: 'filter', filter: filter([])}
    const start = number()
    if (take(':')) return {kind: 'range', start: start ?? 0, end: number()}
    if (start !== undefined) return {kind: 'index', index: start}
    const inner = steps(depth)
    if (!next('?') && !OPERATORS.some(next)) return {kind: 'path', steps: inner}
    const names = inner.map((step) =>
      step.kind === 'attribute' ? step.name : wrong('names alone before a comparison'),
    )
    return {kind: 'filter', filter: filter(names)}
  }
  const filter = (names: string[]): Filter => {
    if (take('?')) return {names, operator: '?', value: undefined}
    const operator = OPERATORS.find(take) ?? wrong('a comparison')
    const token = tokens[at++]
    if (token?.kind === 'text') return {names, operator, value: token.text}
    if (token?.kind === 'number') return {names, operator, value: Number(token.text)}
    if (token?.text === 'true' || token?.text === 'false')
      return {names, operator, value: token.text === 'true'}
    at--
    return wrong('a "text", a number, true or false')
  }

  const parsed = steps(0)
  return at === tokens.length ? parsed : wrong('"." or "["')
}

const ALL: Term = {kind: 'range', start: 0, end: undefined}

function tokensOf(path: string): Token[] {
  const tokens: Token[] = []
  for (let at = 0; at < path.length; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at
    const [, symbol, text, quotedName, number, name] = TOKEN.exec(path) ?? []
    if (symbol !== undefined) tokens.push({kind: 'symbol', text: symbol})
    else if (text !== undefined) tokens.push({kind: 'text', text: unescaped(text)})
    else if (quotedName !== undefined) tokens.push({kind: 'name', text: unescaped(quotedName)})
    else if (number !== undefined) tokens.push({kind: 'number', text: number})
    else if (name !== undefined) tokens.push({kind: 'name', text: name})
    else throw new Error(`the path "${path}" cannot be read from "${path.slice(at, at + 20)}" on`)
  }
  return tokens
}

function unescaped(text: string): string {
  return text.replaceAll(/\\(.)/g, '$1')
}
