import { eachRecord } from './each-record'

type Raw = Readonly<Record<string, unknown>>

/** What each type of record gained, as it stands where nobody has said anything. */
const gained: Readonly<Record<string, Raw>> = {
  participant: { isCounted: true },
  code: { names: {}, isInVivo: false, isParked: false },
  coding: { stance: null },
  receipt: { fileName: '' },
}

/**
 * Format 2: transcripts are interviews or focus groups (every one becomes an interview, which the user can change);
 * participants outside the counts, names of codes in other languages, codes laid aside, stances, file names on receipts.
 */
export const toFormat2 = eachRecord(2, (record) => {
  const id = record['id']
  const type = typeof id === 'string' ? id.slice(0, id.indexOf(':')) : ''
  if (type === 'document' && record['kind'] === 'transcript') return { ...record, kind: 'interview' }
  return Object.hasOwn(gained, type) ? { ...gained[type], ...record } : record
})
