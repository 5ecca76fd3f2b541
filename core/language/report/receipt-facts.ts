import type { Receipt } from '../../model/receipt'

/** What a receipt in words needs to know: numbers and a checksum, no text of the file. */
export type ReceiptFacts = Pick<
  Receipt,
  'reach' | 'termsSearched' | 'partsRead' | 'wordsRead' | 'picturesUnread' | 'sha256'
>
