import {css} from './css.ts'

/** On paper: the text, its notes and the addresses of its sources; nothing that needs a screen. */
export const print = css`
@media print {
  @page { margin: 18mm; }
  :root { color-scheme: light; --paper: #fff; --tint: #fff; --line: #bbb; --quiet: #333; --ink: #000; --accent: #000; --text: 10.5pt; --small: 9pt; --lead: 12pt; --large: 11pt; --larger: 16pt; --largest: 24pt; --inset: 0; }
  .skip, .masthead nav, .breadcrumb { display: none; }
  .masthead { padding: 0 0 6mm; border: 0; }
  .site-footer { gap: 4mm; padding: 6mm 0 0; break-inside: avoid; }
  h1, h2, h3 { break-after: avoid; }
  p, li { orphans: 3; widows: 3; }
  a[href^="http"]::after { content: " (" attr(href) ")"; overflow-wrap: anywhere; }
}
`
