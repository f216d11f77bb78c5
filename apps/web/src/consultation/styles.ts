import {css} from '../styles/css.ts'

/** The form, its fields and its complaints. */
export const consultationStyles = css`
.request { display: grid; gap: 1.4rem; max-width: 36rem; }
.request label, .request .hint { display: block; }
.request label { margin-block-end: .3rem; font-weight: 600; }
.request .hint { margin: 0 0 .4rem; color: var(--quiet); }
.request input:not([type="checkbox"]), .request textarea { width: 100%; box-sizing: border-box; padding: .75em 1em; border: 1px solid var(--edge); border-radius: .5rem; background: var(--paper); color: var(--ink); font: inherit; font-size: max(1rem, var(--text)); }
.request textarea { min-height: 8em; resize: vertical; }
.request :is(input, textarea):focus { outline: 3px solid var(--accent); outline-offset: 1px; }
.request [aria-invalid="true"] { border-width: 2px; border-color: var(--ink); }
.request .wrong { margin: 0 0 .4rem; padding-inline-start: .8rem; border-inline-start: 4px solid var(--accent); font-weight: 600; }
.request .consent { display: flex; gap: .8rem; align-items: start; }
.request .consent input { flex: none; width: 1.5rem; height: 1.5rem; margin: .1rem 0 0; accent-color: var(--accent); }
.request .consent label { font-weight: 400; }
.request button { justify-self: start; padding: .75em 1.6em; border: 1px solid var(--accent); border-radius: .5rem; background: var(--accent); color: var(--on-accent); font: inherit; font-weight: 600; }
.request button:hover { background: var(--accent-strong); }
.request .trap { position: absolute; inset-inline-start: -200vw; }
.complaints { max-width: 36rem; margin-block-end: 2rem; padding: 1.2rem 1.4rem; border: 2px solid var(--accent); border-radius: .5rem; }
.complaints h2 { margin-block-start: 0; }
@media print { .request { display: none; } }
`
