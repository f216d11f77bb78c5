/**
 * Log-odds from which on the detector answers “claim” (`all`, and `typing` for nearly certain ones) or gives
 * a label. Chosen on sentences that the weights were not learned from, `corpus/calibration` among them: `all` for the
 * best F1, `typing` for a precision of 0.95.
 */
export const thresholds = {all: -0.4, typing: 1.8, label: -0.7} as const
