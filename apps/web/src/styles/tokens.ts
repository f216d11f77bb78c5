import {css} from './css.ts'

/**
 * Colours, sizes and typefaces, by what they are for. Every text colour has a contrast of 7:1 or more
 * on --paper and 6:1 on --tint, in light and in dark; --edge has 3:1. The typefaces are those of the
 * reader's device: nothing is downloaded. --bloom, a mask, is the clinic's emblem: a note mark in flower.
 */
export const tokens = css`
:root {
  color-scheme: light dark;
  --paper: #fffdfc;
  --tint: #f9f3f3;
  --deep: #47203a;
  --on-deep: #fbf3f7;
  --on-deep-quiet: #e3cbd8;
  --line: #e2d8d6;
  --edge: #947f8a;
  --quiet: #62545a;
  --ink: #2a1d24;
  --accent: #74325a;
  --accent-strong: #551f40;
  --on-accent: #fff;
  --glow: #f6dcea;
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
    --paper: #191316;
    --tint: #231b1f;
    --deep: #34182a;
    --line: #41363b;
    --edge: #88737e;
    --quiet: #bdb0b6;
    --ink: #ede6e9;
    --accent: #e8b1cf;
    --accent-strong: #f4cfe2;
    --on-accent: #2a1220;
    --glow: #54273f;
  }
}
@media (prefers-contrast: more) {
  :root { --quiet: var(--ink); --line: var(--edge); }
}
`
