import {css} from '../../css.ts'

/** Beside each other on all but the smallest phones: half of the window, half of the measure where it is wide. */
export const sizes = '(min-width: 44rem) 20rem, (min-width: 22rem) 46vw, 92vw'

export const styles = css`
.before-after figure { margin: 0; }
.before-after > figure { margin-block-start: 2rem; }
.before-after .procedure { color: var(--quiet); font-size: var(--lead); }
.before-after .model { display: inline-block; margin-block-end: .75rem; padding: .1rem .75rem; border: 1px solid var(--edge); border-radius: 1rem; font-size: var(--small); font-weight: 600; }
.before-after img { display: block; width: 100%; height: auto; border-radius: .5rem; background: var(--tint) 50% / cover no-repeat; }
.pair { display: grid; gap: 1rem .5rem; }
.pair figcaption { margin-block-end: .4rem; font-size: var(--small); font-weight: 600; }
.pair p { margin-block-start: .4rem; color: var(--quiet); font-size: var(--small); line-height: 1.4; }
.pair + figcaption { margin-block-start: .75rem; font-size: var(--small); }
@media (min-width: 22rem) {
  .pair { grid-template: repeat(3, auto) / repeat(2, minmax(0, 1fr)); row-gap: 0; }
  .pair figure { display: grid; grid-row: span 3; grid-template-rows: subgrid; align-items: start; }
}
@media print { .before-after figure { break-inside: avoid; } .before-after > figure { max-width: 14cm; } }
`
