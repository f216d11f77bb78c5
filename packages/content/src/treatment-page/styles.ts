import {css} from '../css.ts'

/** The article around the sections: its opening, list of contents, notes, sources and review. */
export const styles = css`
.treatment > header {
  padding: clamp(2rem, 5vw, 4rem) var(--inset) clamp(2.25rem, 5vw, 4rem);
  background: var(--tint);
}
.treatment h1 { max-width: 18ch; font-size: var(--largest); line-height: 1.08; letter-spacing: -.015em; }
.summary { max-width: 54ch; margin-block-start: 1.1em; color: var(--quiet); font-size: var(--lead); line-height: 1.5; }
.byline { margin-block-start: 1.5em; color: var(--quiet); font-size: var(--small); }

.contents { padding: 1.5rem var(--inset) 0; font-size: var(--small); }
.contents p { color: var(--quiet); font-weight: 600; }
.contents ul { padding: 0; list-style: ""; }
.contents li + li { border-block-start: 1px solid var(--line); }
.contents li { margin: 0; }
.contents a { display: block; padding-block: .6rem; color: inherit; text-decoration: none; }
.contents a:hover { color: var(--accent); text-decoration: underline; }

.sections, .apparatus { padding-inline: var(--inset); }
.sections { padding-block: clamp(2.5rem, 6vw, 4.5rem); }
.sections > section + section { margin-block-start: clamp(3rem, 7vw, 4.75rem); }
.sections h2 { margin-block-end: .6em; font-size: var(--larger); }
.sections h3 { margin-block: 2em .5em; font-size: var(--large); }
.sections :is(p, ul, ol) + :is(p, ul, ol) { margin-block-start: 1em; }

.apparatus { padding-block-end: clamp(3rem, 7vw, 5rem); color: var(--quiet); font-size: var(--small); }
.apparatus h2 { margin-block-end: .9em; color: var(--ink); font: 600 1em/1.4 var(--sans); }
.apparatus > * { padding-block: 1.75rem; border-block-start: 1px solid var(--line); }
.apparatus li + li { margin-block-start: .75em; }
.notes ul { padding: 0; list-style: ""; }
.notes p { position: relative; padding-inline-start: 1.75rem; border-radius: .25rem; }
.sign { position: absolute; inset-inline-start: 0; min-width: 1rem; color: var(--accent); font-weight: 600; text-align: center; }
.notes [role="doc-backlink"] { padding: .25rem .5rem; text-decoration: none; }
.sources ol { padding-inline-start: 1.75rem; }
.review p + p { margin-block-start: .25em; }

@media (min-width: 66rem) {
  .treatment { display: grid; grid-template-columns: minmax(0, 1fr) 17rem var(--inset); column-gap: clamp(3rem, 6vw, 6rem); grid-template-rows: auto auto 1fr; }
  .treatment > header { grid-column: 1 / -1; }
  .treatment > .contents { position: sticky; inset-block-start: 1rem; grid-area: 2 / 2 / 4; align-self: start; max-height: calc(100vh - 2rem); padding: 4.75rem 0 1rem; overflow-y: auto; }
  .treatment > :is(.sections, .apparatus) { grid-column: 1; padding-inline-end: 0; }
}

@media print {
  .contents, [role="doc-backlink"] { display: none; }
  .treatment > header { padding-block: 0; background: none; }
  .sections { padding-block: 1.5em; }
  .sections > section + section { margin-block-start: 1.75em; }
}
`
