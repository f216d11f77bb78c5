import {css} from './css.ts'

/** The front page, and every page that lists treatments. */
export const homeStyles = css`
.welcome { padding: clamp(2.5rem, 7vw, 6rem) var(--inset); background: var(--tint); }
.welcome h1 { max-width: 16ch; font-size: var(--largest); line-height: 1.06; letter-spacing: -.015em; }
.welcome p { max-width: 48ch; margin-block-start: 1.1em; color: var(--quiet); font-size: var(--lead); line-height: 1.5; }

.directory { padding: clamp(2.5rem, 6vw, 5rem) var(--inset); }
.directory section { padding-block: 2.5rem; border-block-start: 1px solid var(--line); }
.directory section:first-child { padding-block-start: 0; border: 0; }
.directory h2 { margin-block-end: 1.25rem; }
.directory ul { display: grid; gap: 2rem 3rem; padding: 0; list-style: ""; }
.directory li { position: relative; margin: 0; }
.directory h3 { font: 500 var(--lead)/1.3 var(--serif); }
.directory h3 a::after { content: ""; position: absolute; inset: -.5rem; }
.directory li p { margin-block-start: .35em; color: var(--quiet); font-size: var(--small); line-height: 1.6; }

.reading { padding: 0 var(--inset) clamp(2.5rem, 6vw, 5rem); }
.reading h2 { margin-block-end: .6em; font-size: var(--lead); }
.reading p { max-width: var(--measure); color: var(--quiet); }

@media (min-width: 44rem) {
  .directory ul { grid-template-columns: 1fr 1fr; }
}
@media (min-width: 62rem) {
  .directory section { display: grid; grid-template-columns: 14rem 1fr; gap: 4rem; }
}
`
