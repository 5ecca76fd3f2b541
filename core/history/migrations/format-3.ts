import { eachRecord } from './each-record'

/** Format 3: identifiers that were merged or split, and what is decided outside the documents' texts. */
export const toFormat3 = eachRecord(3, (record) => {
  const id = record['id']
  const isIdentifier = typeof id === 'string' && id.startsWith('identifier:')
  return isIdentifier ? { merged: [], splitFrom: null, outside: [], ...record } : record
})
