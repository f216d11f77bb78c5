import {css} from '../../css.ts'

export const styles = css`
.comparison table { width: 100%; margin-block-start: 1.25em; border-collapse: collapse; table-layout: fixed; }
.comparison :is(th, td) { padding-block: .35rem; padding-inline: 0 1rem; text-align: start; vertical-align: top; }
.comparison thead th { padding-block: 0 .75rem; font: 500 var(--lead)/1.3 var(--serif); }
.comparison tbody { border-block-start: 1px solid var(--line); }
.comparison tbody:last-child { border-block-end: 1px solid var(--line); }
.comparison tbody th { padding-block: .75rem 0; color: var(--quiet); font-size: var(--small); font-weight: 400; }
.comparison td { padding-block-end: .9rem; }
@media print { .comparison tbody { break-inside: avoid; } }
`
