/**
 * Log-odds from which on the detector answers “claim” (`all`, and `typing` for nearly certain ones) or gives
 * a label. Chosen on sets that the weights were not learned from, each left out in turn, and on sentences of real
 * sites: `all` for the best F1, `typing` for a precision of about 0.95.
 */
export const thresholds = {all: -0.3, typing: 2.2, label: -0.7} as const
