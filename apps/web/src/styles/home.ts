import {css} from './css.ts'
import {cards} from './listing.ts'

/** The front page, and every page that lists treatments. */
export const homeStyles = css`
${cards}
.welcome { position: relative; overflow: clip; padding: clamp(3rem, 8vw, 6.5rem) var(--inset); background: var(--deep); color: var(--on-deep); }
.welcome::after { content: ""; position: absolute; inset: 50% max(-9rem, calc(50% - 44rem)) auto auto; width: clamp(20rem, 52vw, 38rem); aspect-ratio: 1; translate: 0 -50%; background: var(--on-deep); opacity: .09; mask: var(--bloom); }
.welcome > * { position: relative; z-index: 1; }
.welcome h1 { max-width: 20ch; font-size: var(--largest); line-height: 1.06; letter-spacing: -.015em; }
.welcome a { color: inherit; }
.welcome p { max-width: 44ch; margin-block-start: 1.1em; color: var(--on-deep-quiet); font-size: var(--lead); line-height: 1.5; }

.directory { padding: clamp(2.5rem, 6vw, 5rem) var(--inset); }
.directory section + section { margin-block-start: clamp(2.5rem, 5vw, 3.5rem); }
.directory h2 { margin-block-end: 1.1rem; }
.street { white-space: pre-line; }
.directory .more { margin-block-start: 1rem; }
.reading p { max-width: var(--measure); color: var(--quiet); }
.reading p + p { margin-block-start: .75em; }
.directory h2 a { color: inherit; text-decoration: none; }
.directory h2 a:hover { color: var(--accent); text-decoration: underline; }

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
