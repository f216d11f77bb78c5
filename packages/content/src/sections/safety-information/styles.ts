import {css} from '../../css.ts'

/** Set apart and calm: the box of a boxed warning is the plain black box that medicine labels print. */
export const styles = css`
.safety { padding-block-start: clamp(1.5rem, 4vw, 2.25rem); border-block-start: 3px solid var(--ink); }
.safety h3:first-child { margin-block-start: 0; }
.boxed-warning { margin-block-end: 2em; padding: clamp(1.1rem, 4vw, 1.75rem); border: 2px solid var(--ink); }
.side-effects { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr)); gap: 1.75rem 2.5rem; margin-block: 2.25em; }
.side-effects > div { padding-block-start: 1rem; border-block-start: 1px solid var(--line); }
.get-help { padding: clamp(1.1rem, 4vw, 1.75rem); border-inline-start: 4px solid var(--accent); background: var(--tint); }
@media print {
  .boxed-warning, .get-help, .side-effects > div { break-inside: avoid; }
  .get-help { border: 1px solid; border-inline-start-width: 4px; }
}
`
