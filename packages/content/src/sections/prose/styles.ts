import {css} from '../../css.ts'

export const styles = css`
.prose { max-width: var(--measure); }
`
