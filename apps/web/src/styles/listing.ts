import {breadcrumb} from './breadcrumb.ts'
import {css} from './css.ts'

/** Lists of treatments as cards. */
export const cards = css`
.cards { display: grid; gap: 1rem; padding: 0; list-style: ""; }
.cards li { position: relative; margin: 0; padding: clamp(1.15rem, 3vw, 1.6rem); border: 1px solid var(--line); border-radius: .75rem; }
.cards li:has(a):hover { border-color: var(--accent); background: var(--tint); }
.cards :is(h2, h3) { margin: 0; font: 500 var(--lead)/1.3 var(--serif); }
.cards a { text-decoration: none; }
.cards li:hover a { text-decoration: underline; }
.cards a::after { content: ""; position: absolute; inset: 0; border-radius: .75rem; }
.cards a:focus-visible { outline: 0; }
.cards a:focus-visible::after { outline: 3px solid var(--accent); outline-offset: 3px; }
.cards p { margin-block-start: .4em; color: var(--quiet); font-size: var(--small); line-height: 1.6; }
@media (min-width: 46rem) {
  .cards { grid-template-columns: 1fr 1fr; }
  .cards li:only-child { grid-column: 1 / -1; }
}
@media print {
  .cards { display: block; }
  .cards li { padding: .5em 0; border: 0; border-block-start: 1px solid var(--line); border-radius: 0; break-inside: avoid; }
}
`

/** Pages that are no treatment: an opening, then lists or text. */
export const listingStyles = css`
${breadcrumb}
${cards}
.opening { padding: clamp(1.75rem, 4vw, 3rem) var(--inset) clamp(2rem, 4vw, 3.25rem); background: var(--tint); }
.opening h1 { max-width: 20ch; font-size: var(--largest); line-height: 1.08; letter-spacing: -.015em; }
.opening :is(p, address) { max-width: 54ch; margin-block-start: 1em; color: var(--quiet); font-size: var(--lead); line-height: 1.5; }
.listing { padding: clamp(2rem, 5vw, 4rem) var(--inset); }
.listing section + section, .listing p + section { margin-block-start: clamp(2.25rem, 5vw, 3.5rem); }
.listing section > h2 { margin-block-end: .6em; }
.listing :is(.about, .links, section > p, section > ul:not(.cards)) { max-width: var(--measure); }
.listing section > p + p { margin-block-start: 1em; }
.lines { white-space: pre-line; }
.links { padding: 0; list-style: ""; }
.links a { display: inline-block; padding-block: .2rem; }
.notes-in-use { padding: 0; border-block-end: 1px solid var(--line); list-style: ""; }
.notes-in-use li { margin: 0; padding-block: 1.1rem; border-block-start: 1px solid var(--line); }
.places { margin-block-start: .3em; color: var(--quiet); font-size: var(--small); line-height: 1.9; }
@media print {
  .opening { padding-block: 0 1em; background: none; }
  .listing { padding-block: 1em; }
  .notes-in-use li { break-inside: avoid; }
}
`
