import {css} from './css.ts'
import {asProperties, darkPalette, lightPalette} from './palette.ts'

/** The colour of the site where the settings name none. */
export const defaultAccent = '#74325a'

const tokensOf = (accent: string): string => css`
:root {
  color-scheme: light dark;
  ${asProperties(lightPalette(accent))}
  --bloom: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='-50 -50 100 100' fill-opacity='.7'%3E%3Cellipse id='p' cy='-27' rx='12' ry='22'/%3E%3Cuse href='%23p' transform='rotate(60)'/%3E%3Cuse href='%23p' transform='rotate(120)'/%3E%3Cuse href='%23p' transform='rotate(180)'/%3E%3Cuse href='%23p' transform='rotate(240)'/%3E%3Cuse href='%23p' transform='rotate(300)'/%3E%3C/svg%3E");
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "URW Palladio L", P052, "TeX Gyre Pagella", Georgia, serif;
  --sans: system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  --small: clamp(.9375rem, .91rem + .12vw, 1rem);
  --text: clamp(1.0625rem, 1.02rem + .2vw, 1.1875rem);
  --lead: clamp(1.1875rem, 1.1rem + .4vw, 1.4375rem);
  --large: clamp(1.125rem, 1.08rem + .2vw, 1.25rem);
  --larger: clamp(1.625rem, 1.4rem + 1vw, 2.25rem);
  --largest: clamp(2.25rem, 1.6rem + 2.9vw, 4rem);
  --measure: calc(34 * var(--text));
  --inset: max(clamp(1.125rem, 5vw, 3rem), calc(50% - 34rem));
}
@media (prefers-color-scheme: dark) {
  :root {
    ${asProperties(darkPalette(accent))}
  }
}
@media (prefers-contrast: more) {
  :root { --quiet: var(--ink); --line: var(--edge); }
}
`

const made = new Map<string, string>()

/**
 * Colours, sizes and typefaces, by what they are for. Whatever accent is chosen, every text colour has a contrast of
 * 7:1 or more on --paper and 6:1 on --tint, in light and in dark; --edge has 3:1. The typefaces are those of the
 * reader's device: nothing is downloaded. --bloom, a mask, is the clinic's emblem: a note mark in flower.
 *
 * @param accent # and six digits
 */
export function tokens(accent: string = defaultAccent): string {
  const known = made.get(accent) ?? tokensOf(accent)
  made.set(accent, known)
  return known
}
