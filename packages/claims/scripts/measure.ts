/** Right and wrong answers: found, wrongly found, missed. */
export type Tally = {readonly found: number; readonly wrong: number; readonly missed: number}

export type Measure = {readonly precision: number; readonly recall: number; readonly f1: number}

/** Counts answers against what is right, pair by pair. */
export const tally = (pairs: readonly {readonly said: boolean; readonly right: boolean}[]): Tally => ({
  found: pairs.filter(({said, right}) => said && right).length,
  wrong: pairs.filter(({said, right}) => said && !right).length,
  missed: pairs.filter(({said, right}) => !said && right).length,
})

/** Precision, recall and their harmonic mean; 0 where nothing was said or nothing is right. */
export const measure = ({found, wrong, missed}: Tally): Measure => ({
  precision: found / Math.max(1, found + wrong),
  recall: found / Math.max(1, found + missed),
  f1: (2 * found) / Math.max(1, 2 * found + wrong + missed),
})
