export {type DecisionsByDocument, decisionsIn} from './decisions-in.ts'
export {
  addLiveRecord,
  contentOf,
  liveRecordFiles,
  manifestFiles,
  momentOfName,
  nameOf,
  newestRecord,
  recordFiles,
  writeRecord,
} from './record-files.ts'
export {idsOfParts, recordedNotice, recordedPage} from './recorded-page.ts'
export {sha256Of} from './sha256.ts'
export {signatureFile, signatureState} from './signature.ts'
