import {css} from './css.ts'

/** Head and foot of every page. */
export const shell = css`
.skip { position: absolute; inset: .5rem auto auto .5rem; z-index: 1; padding: .75rem 1.25rem; border-radius: .5rem; background: var(--accent); color: var(--on-accent); font-weight: 600; }
.skip:hover { color: var(--on-accent); }
.skip:not(:focus) { clip-path: inset(50%); width: 1px; height: 1px; padding: 0; overflow: hidden; white-space: nowrap; }

.masthead { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: .25rem 2rem; padding: .9rem var(--inset); }
.wordmark { display: flex; align-items: center; gap: .6rem; padding-block: .35rem; color: var(--ink); font: 500 1.3125rem/1.2 var(--serif); text-decoration: none; }
.wordmark::before { content: ""; flex: none; width: 1.75rem; aspect-ratio: 1; background: var(--accent); mask: var(--bloom); }
.masthead ul { display: flex; align-items: center; gap: 1.75rem; padding: 0; list-style: ""; font-size: var(--small); }
.masthead li { margin: 0; }
.masthead li a { display: block; padding-block: .5rem; color: var(--ink); text-decoration: none; white-space: nowrap; }
.masthead a:hover { color: var(--accent); text-decoration: underline; }
.masthead .call { color: var(--accent); font-weight: 600; }
@media (max-width: 39.99rem) {
  .to-treatments { display: none; }
  .masthead .call { padding: .4rem 1rem; border: 1px solid; border-radius: 2rem; }
  .call span { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
  .masthead ul { gap: 1.25rem; }
}

.site-footer { display: grid; grid-template-columns: minmax(0, 1fr); gap: 2.5rem; overflow-wrap: anywhere; padding: clamp(2.75rem, 6vw, 4.5rem) var(--inset); background: var(--deep); color: var(--on-deep-quiet); font-size: var(--small); }
.site-footer h2 { margin-block-end: .5rem; color: var(--on-deep); font: 500 1.375rem/1.3 var(--serif); }
.site-footer address { margin-block-start: .75rem; }
.site-footer a { display: inline-block; padding-block: .2rem; color: var(--on-deep); }
.site-footer :focus-visible { outline-color: var(--on-deep); }
.emergency p { max-width: 46ch; color: var(--on-deep); font-size: var(--text); }
.more-pages ul { display: flex; flex-wrap: wrap; gap: .25rem 1.75rem; padding: 0; list-style: ""; }
.more-pages li { margin: 0; }
.legal { padding-block-start: 1.5rem; border-block-start: 1px solid color-mix(in srgb, currentColor 30%, transparent); }
@media (min-width: 48rem) {
  .site-footer { grid-template-columns: repeat(2, minmax(0, 1fr)); column-gap: 4rem; }
  .emergency { order: 1; }
  .more-pages { order: 2; grid-column: 1 / -1; }
  .legal { order: 3; grid-column: 1 / -1; }
}
@media (forced-colors: active) {
  .wordmark::before { forced-color-adjust: none; background: LinkText; }
}
`
