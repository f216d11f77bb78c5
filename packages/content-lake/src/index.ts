/**
 * The embedded Content Lake: a Content-Lake-compatible server in one process and one folder, for
 * running, testing and building without an account or a network.
 */
export type {Credentials} from './auth/credentials.ts'
export {LakeStartError, type LakeStartErrorCode} from './errors.ts'
export {type LakeOptions, type RunningLake, startLake} from './start-lake.ts'
