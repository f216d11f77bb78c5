import type {ExprNode} from 'groq-js'

/**
 * What every document passing a filter satisfies: it has one of the ids, and one of the types, and
 * so on for each member that is there. A constraint may be too wide, never too narrow: the filter
 * itself is evaluated all the same.
 */
export type Constraint = {
  ids?: string[]
  types?: string[]
  /** The id comes after this one. */
  after?: string
  /** An attribute, or an attribute of an attribute such as `slug.current`, is this text. */
  attribute?: {name: string; value: string}
  /** It refers to one of these documents. */
  references?: string[]
}

export type Params = Record<string, unknown>

/** A constraint, and whether satisfying it is passing the filter. */
type Finding = {constraint: Constraint; exact: boolean}

const NOTHING_KNOWN: Finding = {constraint: {}, exact: false}

/** The constraint of a filter expression; empty where nothing is known. */
export function constraintOf(expr: ExprNode, params: Params): Constraint {
  return find(expr, params).constraint
}

/** The constraint of `*[…]` if satisfying it is passing the whole filter: only ids and types are compared. */
export function exactConstraint(tree: ExprNode, params: Params): Constraint | undefined {
  if (tree.type !== 'Filter' || tree.base.type !== 'Everything') return undefined
  const {constraint, exact} = find(tree.expr, params)
  return exact ? constraint : undefined
}

/** Whether a document can pass by its id and type, which is all that is compared here. */
export function satisfies({ids, types}: Constraint, document: {_id: string; _type: string} | null): boolean {
  if (document === null) return false
  return (!ids || ids.includes(document._id)) && (!types || types.includes(document._type))
}

/** The constraint of passing both. */
export function both(left: Constraint, right: Constraint): Constraint {
  const merged = {...left, ...right}
  if (left.ids && right.ids) merged.ids = common(left.ids, right.ids)
  if (left.types && right.types) merged.types = common(left.types, right.types)
  return merged
}

function find(expr: ExprNode, params: Params): Finding {
  switch (expr.type) {
    case 'Group':
      return find(expr.base, params)
    case 'And': {
      const left = find(expr.left, params)
      const right = find(expr.right, params)
      return {constraint: both(left.constraint, right.constraint), exact: left.exact && right.exact}
    }
    case 'Or':
      return either(find(expr.left, params), find(expr.right, params))
    case 'OpCall':
      return comparison(expr.op, expr.left, expr.right, params)
    case 'FuncCall': {
      if (expr.namespace !== 'global' || expr.name !== 'references') return NOTHING_KNOWN
      const targets = expr.args.flatMap((arg) => constantOf(arg, params))
      return isStringList(targets) ? {constraint: {references: targets}, exact: false} : NOTHING_KNOWN
    }
    default:
      return NOTHING_KNOWN
  }
}

/** Only alternatives of the same kind can be put into one list. */
function either(left: Finding, right: Finding): Finding {
  for (const member of ['ids', 'types'] as const) {
    const mine = left.constraint[member]
    const other = right.constraint[member]
    if (!mine || !other) continue
    const alone = Object.keys({...left.constraint, ...right.constraint}).length === 1
    const constraint = {[member]: [...new Set([...mine, ...other])]}
    return {constraint, exact: alone && left.exact && right.exact}
  }
  return NOTHING_KNOWN
}

function comparison(op: string, left: ExprNode, right: ExprNode, params: Params): Finding {
  if (op === '==') {
    const leftName = attributeName(left)
    const name = leftName ?? attributeName(right)
    const value = constantOf(leftName === undefined ? left : right, params)
    return name !== undefined && typeof value === 'string' ? equality(name, value) : NOTHING_KNOWN
  }
  if (op === 'in') {
    const name = attributeName(left)
    const values = constantOf(right, params)
    if (!isStringList(values)) return NOTHING_KNOWN
    if (name === '_id') return {constraint: {ids: values}, exact: true}
    if (name === '_type') return {constraint: {types: values}, exact: true}
  }
  if (op === '>' && attributeName(left) === '_id') {
    const after = constantOf(right, params)
    if (typeof after === 'string') return {constraint: {after}, exact: false}
  }
  return NOTHING_KNOWN
}

function equality(name: string, value: string): Finding {
  if (name === '_id') return {constraint: {ids: [value]}, exact: true}
  if (name === '_type') return {constraint: {types: [value]}, exact: true}
  // Ids depend on the perspective, and revisions are not indexed.
  if (name === '_rev' || name === '_originalId') return NOTHING_KNOWN
  return {constraint: {attribute: {name, value}}, exact: false}
}

/** `title` or `slug.current`, as the index of attributes names them. */
export function attributeName(node: ExprNode): string | undefined {
  if (node.type !== 'AccessAttribute' || node.name.includes('.')) return undefined
  if (node.base === undefined) return node.name
  const {base} = node
  if (base.type !== 'AccessAttribute' || base.base !== undefined || base.name.includes('.')) return undefined
  return `${base.name}.${node.name}`
}

function constantOf(node: ExprNode, params: Params): unknown {
  if (node.type === 'Value') return node.value
  if (node.type === 'Group') return constantOf(node.base, params)
  if (node.type === 'Parameter') return params[node.name]
  if (node.type === 'Array') {
    return node.elements.map(({isSplat, value}) => (isSplat ? undefined : constantOf(value, params)))
  }
  return undefined
}

function common(left: string[], right: string[]): string[] {
  return left.filter((value) => right.includes(value))
}

function isStringList(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((element) => typeof element === 'string')
}
