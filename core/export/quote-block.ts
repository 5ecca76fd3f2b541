import { reportCatalogue } from '../language/report/catalogue'
import type { CodeId } from '../model/ids'
import type { Attribution } from '../model/report-options'
import type { CodedReportInput, ReportExcerpt, ReportLine } from './coded-report-input'
import type { SourcedRun } from './manifest'
import { own, plain, styled, words } from './runs'
import type { Block, Inline } from './report'

/**
 * A passage in the chosen form. One voice: the words, then who and where in brackets, or a lead-in before them. Several
 * voices: a dialogue with each voice named at its line, those outside the counts quiet. `before`: the passage printed just
 * before it; where the same voice of the same document goes on, one lead-in covers both.
 */
export function quoteBlocks(
  excerpt: ReportExcerpt,
  input: CodedReportInput,
  names: ReadonlyMap<CodeId, SourcedRun>,
  before: ReportExcerpt | null = null,
): Block[] {
  const { quotes } = input.options
  const form = quotes.attributionOf[excerpt.document] ?? quotes.attribution
  const lines = joinedVoices(excerpt.lines)
  const isDialogue = new Set(lines.map((line) => line.label)).size > 1
  const who = isDialogue ? [] : voice(lines[0] ?? null, form, input)
  const where = place(excerpt, form, input)
  const isLeadIn = quotes.attributionAt === 'lead-in' && who.length + where.length > 0
  const written = isDialogue
    ? lines.map((line) => [spoken(line, dialogueRuns(line, form, input), excerpt, input)])
    : lines.map((line) => [spoken(line, marked(line.runs, input), excerpt, input)])
  const behind = isLeadIn ? [] : bracketed([...who, ...where])
  const attribution = apart(behind, asides(excerpt, input, names))
  const quote: Block =
    quotes.form === 'inline' && !isDialogue
      ? { kind: 'paragraph', inlines: [...written.flat(), ...spaced(attribution)] }
      : { kind: 'quote', lines: written, attribution }
  return isLeadIn && !goesOn(before, excerpt) ? [leadIn(who, where, input), quote] : [quote]
}

/** Whether one voice, and the same, speaks in two passages of a document. */
function goesOn(before: ReportExcerpt | null, excerpt: ReportExcerpt): boolean {
  if (before?.document !== excerpt.document) return false
  return new Set([...before.lines, ...excerpt.lines].map((it) => it.label)).size === 1
}

/** A voice that goes on over several turns stays one line. */
function joinedVoices(lines: readonly ReportLine[]): ReportLine[] {
  const joined: ReportLine[] = []
  for (const line of lines) {
    const last = joined.at(-1)
    if (last?.label === line.label && last.isCounted === line.isCounted)
      joined[joined.length - 1] = { ...last, runs: [...last.runs, own(' '), ...line.runs] }
    else joined.push(line)
  }
  return joined
}

/** The signs of quotation that the form has around the words of one voice. */
function marked(runs: readonly SourcedRun[], { language, options }: CodedReportInput): readonly SourcedRun[] {
  const { form } = options.quotes
  if (form === 'block') return runs
  const { open, close } = reportCatalogue(language).quoteMarks
  return [own(form === 'dash' ? `– ${open}` : open), ...runs, own(close)]
}

function dialogueRuns(line: ReportLine, form: Attribution, input: CodedReportInput): readonly SourcedRun[] {
  const who = line.label === null ? [] : line.isCounted ? voice(line, form, input) : [opening(line.label)]
  const lead: SourcedRun[] = who.length === 0 ? [own('– ')] : [...who, own(': ')]
  return [...lead, ...line.runs]
}

/** A role's word opens its line with a capital. */
function opening(label: string): SourcedRun {
  return { text: label.charAt(0).toLocaleUpperCase('nb') + label.slice(1), source: { kind: 'label' } }
}

/** The pseudonym, the project's word for participants with a capital, or nobody. */
function voice(line: ReportLine | null, { who }: Attribution, input: CodedReportInput): SourcedRun[] {
  if (line === null || line.label === null || who === 'none') return []
  if (who === 'pseudonym' || !line.isCounted) return [{ text: line.label, source: { kind: 'label' } }]
  const word = reportCatalogue(input.language).participantWords[input.settings.participantWord].indefinite
  return [own(word.charAt(0).toLocaleUpperCase('nb') + word.slice(1))]
}

/** What the document is called behind a quote: its kind and number, its title, the user's words, or nothing. */
function place({ document }: ReportExcerpt, form: Attribution, { sources, language }: CodedReportInput): SourcedRun[] {
  const source = sources.find((it) => it.document === document)
  if (source === undefined || form.place === 'none') return []
  if (form.place === 'words') return form.words.trim() === '' ? [] : [words(form.words.trim(), 'report/attribution')]
  if (form.place === 'title') return [words(source.title, `${document}/title`)]
  const kind = reportCatalogue(language).documentKinds[source.kind]
  return [own(source.number === null ? kind : `${kind} ${source.number}`)]
}

function bracketed(pieces: readonly SourcedRun[]): Inline[] {
  if (pieces.length === 0) return []
  const parted = pieces.flatMap((piece, index) => (index > 0 ? [own(', '), piece] : [piece]))
  return [plain(own('('), ...parted, own(')'))]
}

/** `Turid (intervju 1) sa:`, or what stands for it where nobody is named. */
function leadIn(who: readonly SourcedRun[], where: readonly SourcedRun[], { language }: CodedReportInput): Block {
  const say = reportCatalogue(language).parts
  const [name] = who
  const inlines: Inline[] =
    name === undefined
      ? [plain(own(`${say.leadInNone.slice(0, -1)} (`), ...where, own('):'))]
      : [plain(name), ...spaced(bracketed(where)), plain(own(say.leadInOne('')))]
  return { kind: 'paragraph', inlines, isLead: true }
}

/** One after the other, with a space where both are there. */
function apart(first: readonly Inline[], second: readonly Inline[]): Inline[] {
  return first.length === 0 ? [...second] : [...first, ...spaced(second)]
}

function spaced(inlines: readonly Inline[]): Inline[] {
  return inlines.length === 0 ? [] : [plain(own(' ')), ...inlines]
}

/**
 * The passage's number, how it stands to the code, and the other codes that it is printed under, in quotation marks: a name
 * may be a sentence.
 */
function asides(
  { number, stance, alsoUnder }: ReportExcerpt,
  { language, options: { quotes } }: CodedReportInput,
  names: ReadonlyMap<CodeId, SourcedRun>,
): Inline[] {
  const say = reportCatalogue(language)
  const { open, close } = say.quoteMarks
  const others = alsoUnder.flatMap((code) => names.get(code) ?? [])
  const pieces: SourcedRun[][] = [
    ...(quotes.withNumbers ? [[own(`U${number}`)]] : []),
    ...(quotes.withStance && stance !== null ? [[own(say.parts.stances[stance])]] : []),
    ...(others.length > 0
      ? [
          [
            own(`${say.parts.alsoUnder} `),
            ...others.flatMap((it, index) => [own(index > 0 ? `, ${open}` : open), it, own(close)]),
          ],
        ]
      : []),
  ]
  if (pieces.length === 0) return []
  return [styled('quiet', ...pieces.flatMap((runs, index) => (index > 0 ? [own(', '), ...runs] : runs)))]
}

/** Words as somebody says them: quiet outside the counts, and in the language of their document. */
function spoken(
  line: ReportLine,
  runs: readonly SourcedRun[],
  { document }: ReportExcerpt,
  { sources, language }: CodedReportInput,
): Inline {
  const inline = line.isCounted || line.label === null ? plain(...runs) : styled('quiet', ...runs)
  const own = sources.find((it) => it.document === document)?.language ?? language
  return own === language ? inline : { ...inline, language: own }
}
