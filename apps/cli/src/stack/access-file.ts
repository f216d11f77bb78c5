import {join} from 'node:path'
import {root} from '../settings.ts'

/** Who may do what on the embedded lake: reviewers’ roles, and decisions that nobody changes. */
export const accessFile = join(root, 'apps', 'cli', 'access.json')
