export {openSnapshot, SnapshotError, writeSnapshot} from './disk.ts'
export {type LakeConnection, lakeClient, lakeConnection} from './lake-connection.ts'
export {type Pulled, pullDocuments} from './pull.ts'
