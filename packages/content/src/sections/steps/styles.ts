import {css} from '../../css.ts'

/** A line leads from step to step. */
export const styles = css`
.steps ol { margin-block-start: 1.5em; padding: 0; list-style: ""; counter-reset: step; }
.steps ol > li { position: relative; margin: 0; padding-block: 0 1.75rem; padding-inline: 3.25rem 0; counter-increment: step; }
.steps ol > li::before { content: counter(step) / ""; position: absolute; inset-block-start: -.2rem; inset-inline-start: 0; width: 2.1rem; border: 1px solid var(--accent); border-radius: 50%; color: var(--accent); font: 500 1rem/calc(2.1rem - 2px) var(--sans); text-align: center; }
.steps ol > li:not(:last-child)::after { content: ""; position: absolute; inset-block: 2.4rem .35rem; inset-inline-start: 1.05rem; border-inline-start: 1px solid var(--line); }
.steps ol > li:last-child { padding-block-end: 0; }
.steps ol > li > h3 { margin-block: 0 .35em; }
@media print { .steps ol > li { padding-block-end: .8em; break-inside: avoid; } }
`
