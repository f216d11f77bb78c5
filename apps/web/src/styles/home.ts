import {css} from './css.ts'

/** The front page, and every page that lists treatments. */
export const homeStyles = css`
.welcome { position: relative; overflow: clip; padding: clamp(3rem, 8vw, 6.5rem) var(--inset); background: var(--deep); color: var(--on-deep); }
.welcome::after { content: ""; position: absolute; inset: 50% max(-9rem, calc(50% - 44rem)) auto auto; width: clamp(20rem, 52vw, 38rem); aspect-ratio: 1; translate: 0 -50%; background: var(--on-deep); opacity: .09; mask: var(--bloom); }
.welcome > * { position: relative; z-index: 1; }
.welcome h1 { max-width: 20ch; font-size: var(--largest); line-height: 1.06; letter-spacing: -.015em; }
.welcome p { max-width: 44ch; margin-block-start: 1.1em; color: var(--on-deep-quiet); font-size: var(--lead); line-height: 1.5; }

.directory { padding: clamp(2.5rem, 6vw, 5rem) var(--inset); }
.directory section + section { margin-block-start: clamp(2.5rem, 5vw, 3.5rem); }
.directory h2 { margin-block-end: 1.1rem; }
.directory ul { display: grid; gap: 1rem; padding: 0; list-style: ""; }
.directory li { position: relative; margin: 0; padding: clamp(1.25rem, 3vw, 1.75rem); border: 1px solid var(--line); border-radius: .75rem; }
.directory li:hover { border-color: var(--accent); background: var(--tint); }
.directory h3 { font: 500 var(--lead)/1.3 var(--serif); }
.directory h3 a { text-decoration: none; }
.directory li:hover a { text-decoration: underline; }
.directory h3 a::after { content: ""; position: absolute; inset: 0; border-radius: .75rem; }
.directory h3 a:focus-visible { outline: 0; }
.directory h3 a:focus-visible::after { outline: 3px solid var(--accent); outline-offset: 3px; }
.directory li p { margin-block-start: .5em; color: var(--quiet); font-size: var(--small); line-height: 1.6; }
.reading p { max-width: var(--measure); color: var(--quiet); }

@media (min-width: 46rem) {
  .directory ul { grid-template-columns: 1fr 1fr; }
  .directory li:only-child { grid-column: 1 / -1; }
}
@media (min-width: 66rem) {
  .directory section { display: grid; grid-template-columns: 13rem 1fr; gap: 3rem; }
}
@media print, (forced-colors: active) {
  .welcome::after { display: none; }
}
@media print {
  .welcome { padding-block: 0 1em; color: inherit; background: none; }
}
`
