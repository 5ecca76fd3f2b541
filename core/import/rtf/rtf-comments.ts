import { cleanText } from '../characters/clean-text'
import { placeOfMark, type LineBook, type Mark } from '../comments/line-book'
import type { Remark } from '../comments/place-comments'
import type { Drop } from '../source-line'

/** A comment of an RTF file as its groups tell it. `reference`: the key of its marks. */
type RtfComment = { author: string; writtenAt: string | null; reference: string; parent: number | null; text: string }

/** What is known of comments so far: author and initials stand before the comment, the rest inside it. */
export type RtfComments = {
  readonly comments: RtfComment[]
  author: string
  initials: string
  open: Omit<RtfComment, 'text' | 'author'>
}

const blank = { writtenAt: null, reference: '', parent: null }

/** No comments yet. */
export function newRtfComments(): RtfComments {
  return { comments: [], author: '', initials: '', open: { ...blank } }
}

/** A moment in the bits of a number, in local time: minute 6, hour 5, day 5, month 4, year from 1900 9. Source: MS-DOC, DTTM. */
function momentOf(written: string): string | null {
  const bits = Number(written) >>> 0
  const take = (from: number, width: number) => (bits >>> from) & (2 ** width - 1)
  const [minute, hour, day, month, year] = [take(0, 6), take(6, 5), take(11, 5), take(16, 4), take(20, 9) + 1900]
  const isReal = bits > 0 && minute < 60 && hour < 24 && day > 0 && month > 0 && month <= 12
  const two = (value: number) => String(value).padStart(2, '0')
  return isReal ? `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:00` : null
}

/** Takes what a group said; gives the mark that it stands for in the text, if any. */
export function takeCommentGroup(state: RtfComments, word: string, written: string, at: number): Mark | null {
  const text = word === 'annotation' ? written : written.trim()
  if (word === 'atrfstart') return { key: `start ${text}`, at }
  if (word === 'atrfend') return { key: `end ${text}`, at }
  if (word === 'atnauthor') state.author = text
  else if (word === 'atnid') state.initials = text
  else if (word === 'atnref') state.open.reference = text
  else if (word === 'atndate') state.open.writtenAt = momentOf(text)
  else if (word === 'atnparent') state.open.parent = Number(text)
  else if (word === 'annotation') return endComment(state, text, at)
  return null
}

function endComment(state: RtfComments, text: string, at: number): Mark {
  const index = state.comments.length
  state.comments.push({ ...state.open, author: state.author || state.initials, text })
  state.open = { ...blank }
  state.author = ''
  state.initials = ''
  return { key: `point ${index}`, at }
}

/** The comments with their places, after the whole file was read. `parent` counts backwards from a comment to its parent. */
export function remarksOf({ comments }: RtfComments, book: LineBook, drops: Drop[]): readonly Remark[] {
  return comments.map(({ author, writtenAt, reference, parent, text }, index) => {
    const clean = cleanText(text)
    if (clean.removed !== '') drops.push({ kind: 'invisible', text: clean.removed })
    const [start, end] = ['start', 'end'].map((it) =>
      reference === '' ? null : placeOfMark(book, `${it} ${reference}`),
    )
    const point = placeOfMark(book, `point ${index}`)
    const answered = parent === null ? -1 : index + parent
    return {
      ...{ author: cleanText(author).text, writtenAt, text: clean.text.trim() },
      start: start ?? null,
      end: (start ? (end ?? point) : point) ?? null,
      answers: answered >= 0 && answered < index ? answered : null,
    }
  })
}
