import {css} from './css.ts'

/** How plain HTML looks. */
export const base = css`
*, ::before, ::after { box-sizing: border-box; }
html { scroll-padding-block-start: 1.5rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 400 var(--text)/1.65 var(--sans); overflow-wrap: break-word; -webkit-font-smoothing: antialiased; }
h1, h2, h3, p, ul, ol, dl, dd, address { margin: 0; }
h1, h2 { font: 400 var(--larger)/1.15 var(--serif); letter-spacing: -.01em; text-wrap: balance; }
h3 { font: 600 var(--large)/1.35 var(--sans); text-wrap: balance; }
p { text-wrap: pretty; }
ul, ol { padding-inline-start: 1.35em; }
li + li { margin-block-start: .5em; }
li::marker { color: var(--accent); }
strong { font-weight: 600; }
address { font-style: normal; }
a { color: var(--accent); text-decoration-color: color-mix(in srgb, currentColor 45%, transparent); text-decoration-thickness: .07em; text-underline-offset: .2em; }
a:hover { color: var(--accent-strong); text-decoration-color: currentColor; }
a[href^="tel:"]:not(.button) { white-space: nowrap; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; border-radius: 2px; }
@media (max-width: 30em) {
  h1, h2, h3 { hyphens: auto; hyphenate-limit-chars: 9 4 4; }
}
@media (prefers-reduced-motion: no-preference) {
  html { scroll-behavior: smooth; }
}
`
