/** The value without attributes that are `undefined`: Next hands only what JSON can hold to a page. */
export const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value))
