/** Spreadsheets take what begins so for a formula and run it, also where the cell is quoted. */
const formula = /^[\s]*[=+\-@＝＋－＠]|^[\t\r\n]/

const cell = (value: string | number): string => {
  if (typeof value === 'number') return String(value)
  const safe = formula.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Rows as CSV by RFC 4180. Text that a spreadsheet would run as a formula begins with an apostrophe. */
export const csv = (rows: readonly (readonly (string | number)[])[]): string =>
  rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')
