import {css} from './css.ts'

/** Head and foot of every page. */
export const shell = css`
.skip { position: absolute; inset: .5rem auto auto .5rem; z-index: 1; padding: .75rem 1.25rem; border-radius: .5rem; background: var(--accent); color: var(--on-accent); font-weight: 600; }
.skip:hover { color: var(--on-accent); }
.skip:not(:focus) { clip-path: inset(50%); width: 1px; height: 1px; padding: 0; overflow: hidden; white-space: nowrap; }

.masthead { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: .25rem 2rem; padding: 1rem var(--inset); border-block-start: 4px solid var(--accent); }
.wordmark { padding-block: .25rem; color: var(--ink); font: 500 1.375rem/1.2 var(--serif); letter-spacing: -.005em; text-decoration: none; }
.masthead ul { display: flex; flex-wrap: wrap; align-items: center; gap: 0 1.75rem; padding: 0; list-style: ""; font-size: var(--small); }
.masthead li { margin: 0; }
.masthead li a { display: block; padding-block: .5rem; color: var(--ink); text-decoration: none; white-space: nowrap; }
.masthead a:hover { color: var(--accent); text-decoration: underline; }
.masthead .call { color: var(--accent); font-weight: 600; }

.site-footer { display: grid; gap: 2.5rem; padding: clamp(2.5rem, 6vw, 4rem) var(--inset); background: var(--tint); font-size: var(--small); border-block-start: 1px solid var(--line); }
.site-footer h2 { margin-block-end: .5rem; font: 500 1.25rem/1.3 var(--serif); }
.site-footer address { margin-block-start: .75rem; }
.site-footer address a { display: inline-block; padding-block: .2rem; }
.emergency { padding-inline-start: 1.25rem; border-inline-start: 4px solid var(--accent); }
.emergency p { max-width: 46ch; }
.legal { padding-block-start: 1.5rem; border-block-start: 1px solid var(--line); color: var(--quiet); }
@media (min-width: 48rem) {
  .site-footer { grid-template-columns: 1fr 1fr; }
  .emergency { order: 1; align-self: start; }
  .legal { order: 2; grid-column: 1 / -1; }
}
`
