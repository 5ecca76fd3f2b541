import { checkQuotations, type Quotation, type QuotationGround } from '../../analysis/quotation/check-quotations'
import type { CheckedQuotation } from './checked-quotation'
import type { LocatedPassage } from './located'
import { quotationsIn, type FoundQuotation } from './quotations-in'

/** What quotations are compared with. */
export type QuotationsInput = QuotationGround & Readonly<{ passages: readonly LocatedPassage[] }>

/**
 * Every quotation of a document, compared with the transcripts, in reading order. One of the literature, and a word or two
 * in marks, is asked about only where it was said.
 */
export function checkDocumentQuotations({ passages, ...ground }: QuotationsInput): readonly CheckedQuotation[] {
  const found = passages.map(quotationsIn).flatMap((here, index) => here.map((it) => withLeadIn(it, passages, index)))
  const checks = checkQuotations(found, ground)
  return found.flatMap((quotation, index) => {
    const check = checks[index]
    if (check === undefined || isNotAsked(quotation, check)) return []
    return [{ ...check, text: quotation.text, where: quotation.where, attribution: quotation.attribution }]
  })
}

const asParticipant = /informant|deltak|intervju|respondent|participant|interviewee/iu

function isNotAsked(
  { text, isLiterature, isTerm, attribution }: FoundQuotation,
  { verdict, ascription }: Pick<CheckedQuotation, 'verdict' | 'ascription'>,
): boolean {
  if (isTerm) return !/\s/u.test(text) || (verdict !== 'verbatim' && verdict !== 'edited')
  // A year may also be that of the interview.
  return isLiterature && ascription === 'unknown' && !asParticipant.test(attribution)
}

/** A long quotation that nobody is named behind is ascribed by the paragraph before, where that leads to it. */
function withLeadIn(
  quotation: FoundQuotation,
  passages: readonly LocatedPassage[],
  index: number,
): FoundQuotation & Quotation {
  if (quotation.attribution !== '' || !quotation.isBlock) return quotation
  const before = passages.slice(Math.max(0, index - 3), index).findLast((it) => it.isPrinted && !it.isBlock)?.text ?? ''
  return before.endsWith(':') ? { ...quotation, attribution: lastSentence(before) } : quotation
}

function lastSentence(text: string): string {
  return text.slice(Math.max(text.lastIndexOf('. '), text.lastIndexOf('? '), text.lastIndexOf('! ')) + 1).trim()
}
