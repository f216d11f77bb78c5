import {css} from '../../css.ts'

/** Set apart and calm: the box of a boxed warning is the plain black box that medicine labels print. */
export const styles = css`
.safety h3:first-child { margin-block-start: 0; }
.safety .boxed-warning { margin-block-end: 2.25em; padding: clamp(1.1rem, 4vw, 1.75rem); border: 2px solid var(--ink); }
.side-effects { margin-block: .5em 2.25em; border-block-end: 1px solid var(--line); }
.side-effects > div { padding-block: 1.1rem; border-block-start: 1px solid var(--line); }
.get-help { padding: clamp(1.25rem, 4vw, 1.75rem); border: 1px solid transparent; border-radius: .75rem; background: var(--tint); }
.get-help h3 { color: var(--accent); }
.side-effects h4 { margin: 0 0 .35em; }
@media (min-width: 34rem) {
  .side-effects > div { display: grid; grid-template-columns: 11rem minmax(0, 1fr); gap: 1.5rem; align-items: baseline; }
}
@media print {
  .boxed-warning, .get-help, .side-effects > div { break-inside: avoid; }
  .get-help { border-color: currentColor; }
}
`
