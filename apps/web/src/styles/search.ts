import {css} from './css.ts'

/** The field of the search, and the line that counts what it found. */
export const searchStyles = css`
.opening form { max-width: 34rem; margin-block-start: 1.5rem; }
.opening label { display: block; margin-block-end: .4rem; font-weight: 600; }
.opening form div { display: flex; gap: .6rem; }
.opening button { padding: .75em 1.4em; border: 1px solid var(--accent); border-radius: .5rem; background: var(--accent); color: var(--on-accent); font: inherit; font-weight: 600; }
.opening button:hover { background: var(--accent-strong); }
.opening input { flex: 1; min-width: 0; padding: .75em 1em; border: 1px solid var(--edge); border-radius: .5rem; background: var(--paper); color: var(--ink); font: inherit; font-size: max(1rem, var(--text)); }
.opening input:focus { border-color: var(--accent); outline: 3px solid var(--accent); outline-offset: 1px; }
#found:not(:empty) { margin-block-end: 1.25rem; color: var(--quiet); }
@media print { .opening form { display: none; } }
`
