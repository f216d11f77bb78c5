import {css} from '../../css.ts'

export const styles = css`
.call-to-action { padding: clamp(1.5rem, 4vw, 2.5rem); border: 1px solid transparent; border-radius: .75rem; background: var(--tint); }
.button { display: inline-block; margin-block-start: .5rem; padding: .8em 1.5em; border: 1px solid var(--accent); border-radius: .5rem; background: var(--accent); color: var(--on-accent); font-weight: 600; line-height: 1.25; text-decoration: none; }
.button:hover { background: var(--accent-strong); border-color: var(--accent-strong); text-decoration: underline; }
@media print { .call-to-action { padding: 0; border: 0; } .button { padding: 0; border: 0; color: inherit; background: none; } }
`
