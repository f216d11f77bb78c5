import {css} from '../../css.ts'

export const styles = css`
.use-list { display: grid; gap: 1px; margin-block: 1.25em; border-block: 1px solid var(--line); background: var(--line); }
.use-list > div { padding-block: 1.1rem; background: var(--paper); }
.uses .use-list h3 { margin-block: 0; }
.use-list h3 + p { margin-block-start: .25em; }
@media (min-width: 34rem) {
  .use-list > div:has(h3 + *) { display: grid; grid-template-columns: 11rem minmax(0, 1fr); gap: 0 1.5rem; align-items: baseline; }
  .use-list > div > :not(h3) { grid-column: 2; }
}
@media print { .use-list > div { padding-block: .4em; break-inside: avoid; } }
`
