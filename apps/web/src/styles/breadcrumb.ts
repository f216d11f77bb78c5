import {css} from './css.ts'

/** Above a treatment, on the ground of its opening. */
export const breadcrumb = css`
.breadcrumb { padding: 1.25rem var(--inset) 0; background: var(--tint); font-size: var(--small); }
.breadcrumb ol { display: flex; flex-wrap: wrap; padding: 0; list-style: ""; }
.breadcrumb li { margin: 0; }
.breadcrumb li + li::before { content: "/" / ""; padding-inline: .6em; color: var(--edge); }
.breadcrumb a { display: inline-block; padding-block: .25rem; color: var(--quiet); text-decoration: none; }
.breadcrumb a:hover { color: var(--accent); text-decoration: underline; }
`
