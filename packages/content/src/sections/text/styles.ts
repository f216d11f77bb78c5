import {css} from '../../css.ts'

export const styles = css`
.text { max-width: var(--measure); }
`
