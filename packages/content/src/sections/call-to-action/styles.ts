import {css} from '../../css.ts'

export const styles = css``
