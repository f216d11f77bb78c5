import {css} from './css.ts'

/** On paper: the text, its notes and the addresses of its sources; nothing that needs a screen. */
export const print = css`
@media print {
  @page { margin: 18mm 22mm; }
  :root { color-scheme: light; --paper: #fff; --tint: #fff; --deep: #fff; --on-deep: #000; --on-deep-quiet: #333; --line: #bbb; --quiet: #333; --ink: #000; --accent: #000; --text: 10.5pt; --small: 9pt; --lead: 12pt; --large: 11pt; --larger: 15pt; --largest: 24pt; --inset: 0; --measure: 100%; }
  .skip, .masthead nav, .breadcrumb, .more-pages { display: none; }
  .masthead { padding: 0 0 6mm; border: 0; }
  .site-footer { gap: 4mm 10mm; padding: 5mm 0 0; border-block-start: 1px solid var(--line); break-inside: avoid; }
  .legal { padding-block-start: 3mm; }
  h1, h2, h3 { break-after: avoid; }
  p, li { orphans: 3; widows: 3; }
  a[href^="http"] { overflow-wrap: anywhere; }
  a[href^="http"]::after { content: " (" attr(href) ")"; }
}
`
