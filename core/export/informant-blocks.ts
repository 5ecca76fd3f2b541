import { reportCatalogue } from '../language/report/catalogue'
import type { InformantColumn } from '../model/report-options'
import type { CodedReportInput, ReportParticipant, ReportSource } from './coded-report-input'
import type { SourcedRun } from './manifest'
import { cell, own, plain, words } from './runs'
import type { Block, Cell, Inline } from './report'

/** Who took part: the chosen attributes, made coarser, and the pseudonym. A focus group is one row with its roles listed. */
export function informantBlocks(input: CodedReportInput): Block[] {
  const say = reportCatalogue(input.language)
  const people = say.participantWords[input.settings.participantWord]
  const columns = input.options.informants.columns
  const groups = input.sources.filter((it) => it.kind === 'focus-group')
  const inGroup = (person: ReportParticipant) => groups.find((it) => person.documents.includes(it.document))
  const alone = input.participants.filter((it) => inGroup(it) === undefined)
  const share = 1 / (columns.length + 1)
  return [
    { kind: 'heading', level: 1, inlines: [plain(own(say.parts.informants(people)))] },
    {
      kind: 'table',
      caption: [plain(own(say.parts.informantsCaption(people)))],
      columns: [...columns, null].map(() => ({ share, align: 'start' })),
      header: [...columns.map((it) => cell([plain(headingOf(it, input))])), cell([plain(own(say.parts.pseudonym))])],
      rows: [
        ...alone.map((person) => [
          ...columns.map((it) => cell([plain(coarserValue(person, it))])),
          cell([plain(label(person))]),
        ]),
        ...groups.map((group) =>
          groupRow(
            input,
            group,
            input.participants.filter((it) => inGroup(it) === group),
          ),
        ),
      ],
      total: null,
    },
  ]
}

function headingOf(column: InformantColumn, { language }: CodedReportInput): SourcedRun {
  const say = reportCatalogue(language).parts
  if (column.heading === 'position') return own(say.position)
  if (column.heading === 'workplace') return own(say.workplace)
  const text = column.heading.trim() === '' ? column.attribute : column.heading.trim()
  return words(text.charAt(0).toLocaleUpperCase('nb') + text.slice(1), 'report/informants')
}

/** The value of an attribute as the table prints it, `–` where there is none. */
export function coarserValue(person: ReportParticipant, column: InformantColumn): SourcedRun {
  const value = (person.attributes[column.attribute] ?? '').trim()
  if (value === '') return own('–')
  if (column.coarser === 'bands') return own(band(value))
  const text = column.coarser === 'words' ? (column.words[value] ?? '').trim() : value
  const of = column.coarser === 'words' ? 'report/informants' : `${person.id}/attributes`
  return text === '' ? own('–') : words(text, of)
}

/** `58` as `50–59`, `31 år` as `30–39`; what has no number is left out. */
function band(value: string): string {
  const digits = /\d[\d\s\u00a0]*/u.exec(value)?.[0].replace(/\D/g, '')
  if (digits === undefined) return '–'
  const step = 10 ** Math.max(1, digits.length - 1)
  const from = Math.floor(Number(digits) / step) * step
  return `${from}–${from + step - 1}`
}

function groupRow(input: CodedReportInput, group: ReportSource, people: readonly ReportParticipant[]): Cell[] {
  const say = reportCatalogue(input.language)
  const word = say.participantWords[input.settings.participantWord]
  const { who } = input.options.quotes.attributionOf[group.document] ?? input.options.quotes.attribution
  const called: SourcedRun[] =
    who === 'word'
      ? [own(say.parts.calledInformant(word))]
      : people.flatMap((it, index) => [...(index > 0 ? [own(', ')] : []), label(it)])
  return [
    ...input.options.informants.columns.map((column) => cell(roles(people, column))),
    cell([plain(own(`${groupName(say.documentKinds['focus-group'], group)}: `), ...called)]),
  ]
}

/** Each value once, with how many have it where they are several; bands in order. All without a value: `–`. */
function roles(people: readonly ReportParticipant[], column: InformantColumn): Inline[] {
  const counts = new Map<string, { run: SourcedRun; count: number }>()
  for (const run of people.map((it) => coarserValue(it, column))) {
    const known = counts.get(run.text)
    counts.set(run.text, { run, count: (known?.count ?? 0) + 1 })
  }
  const values = [...counts.values()]
  if (values.length === 1 && values[0]?.run.text === '–') return [plain(own('–'))]
  const ordered = column.coarser === 'bands' ? values.toSorted((a, b) => startOf(a.run) - startOf(b.run)) : values
  const runs = ordered.flatMap(({ run, count }, index) => [
    ...(index > 0 ? [own(', ')] : []),
    run,
    ...(count > 1 ? [own(` (${count})`)] : []),
  ])
  return [plain(...runs)]
}

/** Where a band begins; what has none comes last. */
function startOf({ text }: SourcedRun): number {
  const start = Number.parseInt(text, 10)
  return Number.isNaN(start) ? Number.POSITIVE_INFINITY : start
}

function groupName(kind: string, { number }: ReportSource): string {
  const name = kind.charAt(0).toLocaleUpperCase('nb') + kind.slice(1)
  return number === null ? name : `${name} ${number}`
}

function label(person: ReportParticipant): SourcedRun {
  return { text: person.label, source: { kind: 'label' } }
}
