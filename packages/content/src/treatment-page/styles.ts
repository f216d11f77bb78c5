import {css} from '../css.ts'

/** The article around the sections: its opening, list of contents, notes, sources and review. */
export const styles = css`
.treatment > header {
  padding: clamp(2rem, 5vw, 4rem) var(--inset) clamp(2.25rem, 5vw, 4rem);
  background: var(--tint);
}
.treatment h1 { max-width: 18ch; font-size: var(--largest); line-height: 1.08; letter-spacing: -.015em; }
.summary { max-width: 54ch; margin-block-start: 1.1em; color: var(--quiet); font-size: var(--lead); line-height: 1.5; }
.treatment time { white-space: nowrap; }
.byline { margin-block-start: 1.5em; color: var(--quiet); font-size: var(--small); }

.contents { padding: 2rem var(--inset) 0; scroll-target-group: auto; font-size: var(--small); }
.contents p { margin-block-end: .35rem; color: var(--quiet); font-weight: 600; }
.contents ul { padding: 0; list-style: ""; }
.contents li { margin: 0; }
.contents a { display: block; padding-block: .3rem; text-decoration: none; }
.contents a:hover { text-decoration: underline; }

.sections, .apparatus { padding-inline: var(--inset); }
.sections { padding-block: clamp(2.5rem, 6vw, 4.5rem); }
.sections > section, .apparatus > * { max-width: var(--measure); }
.sections > section + section { margin-block-start: clamp(3rem, 7vw, 4.75rem); }
.sections h2 { margin-block-end: .6em; font-size: var(--larger); }
.sections h3 { margin-block: 2em .5em; font-size: var(--large); }
.sections :is(p, ul, ol) + :is(p, ul, ol) { margin-block-start: 1em; }

.team ul { display: grid; gap: 1px; padding: 0; border-block: 1px solid var(--line); background: var(--line); list-style: ""; }
.team li { margin: 0; padding-block: .9rem; background: var(--paper); }
.team p { white-space: pre-line; color: var(--quiet); font-size: var(--small); }

.apparatus { padding-block-end: clamp(3rem, 7vw, 5rem); color: var(--quiet); font-size: var(--small); }
.apparatus h2 { margin-block-end: .9em; color: var(--ink); font: 600 1em/1.4 var(--sans); }
.apparatus > * { padding-block: 1.75rem; border-block-start: 1px solid var(--line); }
.apparatus :is(p, li) { max-width: 40em; }
.apparatus li + li { margin-block-start: .75em; }
.notes ul { padding: 0; list-style: ""; }
.notes p { position: relative; padding-inline-start: 1.75rem; border-radius: .25rem; }
.sign { position: absolute; inset-inline-start: 0; min-width: 1rem; color: var(--accent); font-weight: 600; text-align: center; }
.back { white-space: normal; }
.back a { display: inline-block; min-width: 1.5rem; padding-inline: .3rem; text-align: center; text-decoration: none; }
.back a:hover { text-decoration: underline; }
.sources ul { padding: 0; list-style: ""; }
.review p + p { margin-block-start: .25em; }

@media (min-width: 34rem) and (max-width: 65.99rem) {
  .contents ul { columns: 2; column-gap: 2rem; }
}
@media (min-width: 66rem) {
  .treatment { display: grid; grid-template: auto auto 1fr / var(--inset) minmax(0, var(--measure)) 1fr 15rem var(--inset); }
  .treatment > header { grid-column: 1 / -1; }
  .treatment > .contents { position: sticky; inset-block-start: 0; grid-area: 2 / 4 / 4; align-self: start; max-height: 100vh; padding: 4.5rem 0 2rem; overflow-y: auto; }
  .contents a { padding: .4rem 0 .4rem 1.1rem; border-inline-start: 2px solid var(--line); color: var(--quiet); line-height: 1.4; }
  .contents a:hover { color: var(--accent); }
  .contents a:target-current { border-color: var(--accent); color: var(--ink); }
  .treatment > :is(.sections, .apparatus) { grid-column: 2; padding-inline: 0; }
}

@media print {
  .contents, .back { display: none; }
  .treatment > header { padding-block: 0; background: none; }
  .sections { padding-block: 1.5em; }
  .apparatus { padding-block-end: 1.5em; }
  .apparatus > * { padding-block: 1em; }
  .apparatus :is(p, li) { max-width: none; }
  .sections > section + section { margin-block-start: 1.75em; }
}
`
