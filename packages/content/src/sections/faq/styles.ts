import {css} from '../../css.ts'

export const styles = css`
.faq-entry { padding-block: 1.5rem; border-block-start: 1px solid var(--line); }
.faq-entry:last-child { padding-block-end: 0; }
.faq .faq-entry h3 { margin-block: 0 .5em; font: 500 var(--lead)/1.3 var(--serif); }
@media print { .faq-entry { padding-block: .6em; break-inside: avoid; } }
`
