import {css} from '../css.ts'

/**
 * Marks stand above the line without moving it. The area that a finger may touch is larger than the
 * sign: 24 px high, and as wide where no other mark is beside it.
 */
export const styles = css`
.marks { font-size: .78em; font-weight: 600; line-height: 0; vertical-align: .38em; white-space: nowrap; }
.marks a { position: relative; padding-inline: .06em; text-decoration: none; }
.marks a::before { content: ""; position: absolute; inset: 50% -.2em; height: 1.75rem; translate: 0 -50%; }
.marks a:only-child::before { inset-inline: calc(50% - .8rem); }
.marks a:hover { text-decoration: underline; }
:is(.marks a, .notes p):target { outline: .2em solid var(--glow); background: var(--glow); }
@media print { .marks a::before { display: none; } }
`
