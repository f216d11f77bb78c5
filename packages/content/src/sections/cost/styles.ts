import {css} from '../../css.ts'

export const styles = css`
.cost dl { margin-block: 1.25em; border-block-end: 1px solid var(--line); }
.cost dl > div { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: .1rem 1.5rem; align-items: baseline; padding-block: .9rem; border-block-start: 1px solid var(--line); }
.cost .price { font-weight: 600; font-variant-numeric: tabular-nums; }
.cost .includes { grid-column: 1 / -1; color: var(--quiet); font-size: var(--small); }
@media print { .cost dl > div { padding-block: .3em; break-inside: avoid; } }
`
