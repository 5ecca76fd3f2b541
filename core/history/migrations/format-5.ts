import { eachRecord } from './each-record'

/** Format 5: passages that memos are about, and how a document's file was read. What was there before is as it was. */
export const toFormat5 = eachRecord(5, (record) => {
  const id = record['id']
  const isDocument = typeof id === 'string' && id.startsWith('document:')
  return isDocument ? { reading: null, ...record } : record
})
