import { eachRecord } from './each-record'

/** Format 4: records of withdrawals and of copies. What was there before is as it was. */
export const toFormat4 = eachRecord(4, (record) => record)
