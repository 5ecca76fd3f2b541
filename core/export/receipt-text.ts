import { reportCatalogue } from '../language/report/catalogue'
import type { ReceiptFacts } from '../language/report/receipt-facts'
import type { Language } from '../model/scalars'

/**
 * A receipt in words, one sentence or two per line, for the window and for a file. It holds numbers and a checksum, no
 * text of the file. `listDeleted`: the day the name list was deleted, `2027-06-30`, where that is known.
 */
export function receiptText(receipt: ReceiptFacts, language: Language, listDeleted: string | null = null): string[] {
  const say = reportCatalogue(language).receipt
  const [heading = '', reach = '', notChecked = '', state = ''] = checkedSentences(receipt, language, listDeleted)
  return [
    heading,
    reach,
    notChecked,
    ...(receipt.picturesUnread > 0 ? [say.pictures(receipt.picturesUnread)] : []),
    say.read(receipt),
    state,
    say.fingerprint(receipt.sha256),
  ]
}

/** The part of a receipt that is known before the file is: a heading, how far the check reaches, what it does not, the state. */
export function checkedSentences(
  check: Pick<ReceiptFacts, 'reach' | 'termsSearched'>,
  language: Language,
  listDeleted: string | null = null,
): string[] {
  const catalogue = reportCatalogue(language)
  const say = catalogue.receipt
  const reach = {
    full: say.searched(check.termsSearched),
    'no-list': say.searchedProject(check.termsSearched),
    'without-list': say.listClosed,
    'list-deleted': say.listDeleted(listDeleted === null ? null : catalogue.day(listDeleted)),
  }[check.reach]
  return [say.heading, reach, say.notChecked, say.state]
}
