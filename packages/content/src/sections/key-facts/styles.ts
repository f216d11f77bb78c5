import {css} from '../../css.ts'

export const styles = css`
.key-facts dl { border-block-end: 1px solid var(--line); }
.key-facts dl > div { padding-block: .9rem; border-block-start: 1px solid var(--line); }
.key-facts dt { color: var(--quiet); font-size: var(--small); }
@media (min-width: 34rem) {
  .key-facts dl > div { display: grid; grid-template-columns: 11rem minmax(0, 1fr); gap: 1.5rem; align-items: baseline; }
}
@media print { .key-facts dl > div { padding-block: .3em; } }
`
