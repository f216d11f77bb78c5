import {css} from '../../css.ts'

/** Lists in prose hold sentences, often with a run-in label: they stand further apart than plain ones. */
export const styles = css`
.prose li + li { margin-block-start: .8em; }
`
