import { eachRecord } from './each-record'

/** Format 6: what was answered about who may be recognised. What was there before is as it was. */
export const toFormat6 = eachRecord(6, (record) => record)
