import type { LogLine } from '../../contract/log'
import { wordFileName } from '../../export/file-name'
import { cell, line, own, plain, words } from '../../export/runs'
import type { Block, Cell, Inline, Report } from '../../export/report'
import type { ProjectState } from '../../history/project-state'
import { logCatalogue } from '../../language/log/catalogue'
import { reportCatalogue } from '../../language/report/catalogue'
import type { ReceiptId } from '../../model/ids'
import type { Language } from '../../model/scalars'
import { localTime, type LocalTime } from './local-time'

type LogFile = Readonly<{
  lines: readonly LogLine[]
  commands: number
  intact: boolean
  brokenAt: number | null
  language: Language
  timeZone: string
  name: string
  copyId: ReceiptId
}>

/** The log as a report: a table of when, who and what, with the words of decisions, and what the chain of hashes says. */
export function logReport(state: ProjectState, file: LogFile): Report {
  const { lines, language, name, copyId } = file
  const say = logCatalogue(language)
  const settings = state.settings()
  const title = [own(say.title), own(' · '), words(settings.title, `${settings.id}/title`)]
  const time = localTime(file.timeZone)
  const initials = new Map(state.all('coder').map((it) => [it.id, it.initials]))
  const foot = reportCatalogue(language)
  const end = settings.endDate === null ? '' : ` ${foot.footerDeletion(foot.day(settings.endDate))}`
  const chain = file.brokenAt === null ? say.intact : say.broken(file.brokenAt)
  const opening = [say.lead, say.scope(lines.length, file.commands), say.clock(file.timeZone), chain]
  const table: Block = {
    kind: 'table',
    caption: null,
    columns: [
      { share: 0.24, align: 'start' },
      { share: 0.08, align: 'start' },
      { share: 0.68, align: 'start' },
    ],
    header: [say.when, say.who, say.what].map((it) => cell([plain(own(it))])),
    rows: lines.map((it) => [
      cell([plain(own(timeText(it, time)))]),
      cell(it.coder === null ? [] : [plain(words(initials.get(it.coder) ?? '', `${it.coder}/initials`))]),
      whatCell(it),
    ]),
    total: null,
  }
  return {
    language,
    title,
    blocks: [
      { kind: 'title', inlines: [plain(...title)] },
      ...opening.map((it): Block => ({ kind: 'paragraph', inlines: [plain(own(it))] })),
      ...(lines.length > 0 ? [table] : []),
    ],
    captions: { chapter: null, isColon: false },
    footer: [plain(own(foot.footer + end))],
    fileName: wordFileName(name, 'report/file-name', say.title),
    copyId,
  }
}

/** `2026-01-31 12:04`, to the later end of a line of several. */
function timeText({ from, to }: LogLine, time: LocalTime): string {
  const [first, last] = [time.minute(from), time.minute(to)]
  return first === last ? first : `${first}–${last.slice(11)}`
}

function whatCell({ text, name, nameOf, words: decisions }: LogLine): Cell {
  const about: Inline[] = name === '' ? [] : [plain(own(text === '' ? '' : ': '), words(name, nameOf))]
  const said = decisions.flatMap(({ memo, text: decision }) =>
    decision.split('\n').map((it) => line([plain(words(it, memo))])),
  )
  return { lines: [line([plain(own(text)), ...about]), ...said] }
}
