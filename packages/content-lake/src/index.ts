/**
 * The embedded Content Lake: a Content-Lake-compatible server in one process and one folder, for
 * running, testing and building without an account or a network.
 */
export type {Credentials} from './auth/credentials.ts'
export {type BackupReport, backUp} from './backup/backup.ts'
export {BackupError} from './backup/errors.ts'
export {type RecoverReport, recover} from './backup/recover.ts'
export {type RestoreReport, restore} from './backup/restore.ts'
export {LakeStartError, type LakeStartErrorCode} from './errors.ts'
export type {LakeOptions} from './lake-options.ts'
export {type RunningLake, startLake} from './start-lake.ts'
export {TransferError, type TransferErrorCode} from './transfer/errors.ts'
export {type ExportOptions, type ExportReport, exportDataset} from './transfer/export.ts'
export {type ImportOptions, type ImportReport, importDataset} from './transfer/import.ts'
export type {Target} from './transfer/target.ts'
