import {css} from '../css.ts'

/**
 * Marks stand above the line without moving it. The area that a finger may touch is larger than the sign: 24 px
 * in each direction (WCAG 2.2, 2.5.8). Signs side by side stand so far apart that their areas do not meet, and
 * those of two lines do not either.
 */
export const styles = css`
.marks { font-size: .78em; font-weight: 600; line-height: 0; vertical-align: .38em; white-space: nowrap; }
.marks a { position: relative; padding-inline: .06em; text-decoration: none; }
.marks a + a { margin-inline-start: .75em; }
.marks a::before { content: ""; position: absolute; inset: 50% calc(50% - .75rem); height: 1.5rem; translate: 0 -50%; }
.marks a:hover { text-decoration: underline; }
:is(.marks a, .notes p):target { outline: .2em solid var(--glow); background: var(--glow); }
@media print { .marks a::before { display: none; } }
`
