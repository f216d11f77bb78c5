/**
 * Log-odds from which on the detector answers “claim” (`all`, and `typing` for nearly certain ones) or gives
 * a label. Chosen by cross-validation within the development set.
 */
export const thresholds = {all: 0, typing: 2.2, label: -0.7} as const
