import {css} from '../../css.ts'

/** A bar is as long as its share of the line, less the room for its number. */
export const styles = css`
.typical-results .figure { margin-block-start: 1.75rem; }
.typical-results .figure h3 { margin-block: 0 .6em; font-size: var(--text); }
.bars { display: grid; gap: .4rem; margin-block-end: .75rem; }
.bars div { display: flex; align-items: center; gap: .6rem; font: 600 var(--small)/1.4 var(--sans); }
.bars div::before { content: ""; flex: none; width: calc((100% - 4.5rem) * var(--to) / 100); min-width: 2px; height: 1.1rem; border: 1px solid var(--accent); border-radius: .2rem; background: linear-gradient(to right, var(--accent) calc(100% * var(--from) / var(--to)), transparent 0); }
[dir="rtl"] .bars div::before { scale: -1 1; }
.bars div::after { content: attr(data-share); }
.bars div + div { color: var(--quiet); }
.bars div + div::before { border-color: var(--edge); background: var(--line); }
@media (forced-colors: active) {
  .bars div::before { forced-color-adjust: none; border-color: CanvasText; background: linear-gradient(to right, CanvasText calc(100% * var(--from) / var(--to)), transparent 0); }
  .bars div + div::before { background: none; }
}
@media print { .bars div::before { print-color-adjust: exact; } }
@media print { .typical-results .figure { break-inside: avoid; } }
`
