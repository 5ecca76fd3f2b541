import { own, plain, styled, words } from '../../export/runs'
import { wordFileName } from '../../export/file-name'
import type { SourcedRun } from '../../export/manifest'
import type { Block, Report } from '../../export/report'
import { accessCatalogue } from '../../language/access/catalogue'
import type { AccessTexts } from '../../language/access/access-texts'
import { reportCatalogue } from '../../language/report/catalogue'
import { isOutsiders } from '../../model/assessment'
import type { CopyId } from '../../model/ids'
import type { Participant } from '../../model/participant'
import type { IsoInstant, Language } from '../../model/scalars'
import type { Turn } from '../../model/turn'
import { accessRuns, accessWords, type AccessBasis } from './access-text'
import type { Held } from './gather-access'

type AccessFile = Readonly<{ language: Language; name: string; copyId: CopyId; at: IsoInstant }>

/** All that is held about one participant, as a report written to them. */
export function accessReport(basis: AccessBasis, held: Held, file: AccessFile): Report {
  const { language, name, copyId, at } = file
  const say = accessCatalogue(language)
  const person = basis.state.get(basis.person)
  if (person === undefined) throw new Error('nobody to give access to')
  const title = [own(`${say.title} · `), label(person.label)]
  const lead = [say.lead, say.made(reportCatalogue(language).day(at.slice(0, 10))), say.outside]
  return {
    language,
    title,
    blocks: [
      { kind: 'title', inlines: [plain(...title)] },
      ...lead.map((it) => paragraph([own(it)])),
      ...section(say, say.facts, facts(person, held, language)),
      ...section(say, say.replaced, replaced(say, held)),
      ...section(say, say.said, turns(basis, held.said)),
      ...section(say, say.codes, codings(basis, held)),
      ...section(say, say.memos, memos(basis, held)),
      ...section(say, say.mentions, turns(basis, held.mentions)),
    ],
    captions: { chapter: null, isColon: false },
    footer: [plain(own(say.footer))],
    fileName: wordFileName(name, 'report/file-name', say.title),
    copyId,
  }
}

function label(text: string): SourcedRun {
  return { text, source: { kind: 'label' } }
}

function paragraph(runs: readonly SourcedRun[]): Block {
  return { kind: 'paragraph', inlines: [plain(...runs)] }
}

function section(say: AccessTexts, heading: string, blocks: readonly Block[]): Block[] {
  const content = blocks.length > 0 ? blocks : [paragraph([own(say.nothing)])]
  return [{ kind: 'heading', level: 1, inlines: [plain(own(heading))] }, ...content]
}

function facts(person: Participant, held: Held, language: Language): Block[] {
  const say = accessCatalogue(language)
  const { day } = reportCatalogue(language)
  const { basis: legal, given, withdrawn, mayQuote } = person.consent
  const lines: (readonly [string, SourcedRun])[] = [
    [say.label, label(person.label)],
    ...held.names.map((it) => [say.names, label(it)] as const),
    [say.basis, own(say.bases[legal])],
    ...(given === null ? [] : [[say.given, own(day(given))] as const]),
    ...(withdrawn === null ? [] : [[say.withdrawn, own(day(withdrawn))] as const]),
    [say.mayQuote, own(mayQuote ? say.yes : say.no)],
  ]
  const attributes = Object.entries(person.attributes)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => paragraph([words(name, person.id), own(': '), label(value)]))
  const corrected = held.corrections > 0 ? [paragraph([own(say.corrections(held.corrections))])] : []
  const assessed = held.assessments.flatMap(({ answer, assessedAt }) =>
    isOutsiders(answer) ? [paragraph([own(say.assessed(answer, day(assessedAt.slice(0, 10))))])] : [],
  )
  return [...lines.map(([name, run]) => paragraph([own(`${name}: `), run])), ...attributes, ...corrected, ...assessed]
}

function replaced(say: AccessTexts, { replaced: pairs }: Held): Block[] {
  return pairs.map(({ original, replacement }) => paragraph([label(say.standsFor(original, replacement))]))
}

/** Turns under the title of their document, in its order. */
function turns(basis: AccessBasis, all: readonly Turn[]): Block[] {
  let document: string | null = null
  return all.flatMap((turn) => {
    const heading = turn.document === document ? [] : [titleOf(basis, turn)]
    document = turn.document
    return [...heading, ...lines(accessRuns(basis, turn.document, turn.span))]
  })
}

function titleOf(basis: AccessBasis, { document }: Turn): Block {
  const title = basis.state.get(document)?.title ?? ''
  return { kind: 'heading', level: 2, inlines: [plain(...accessWords(basis, document, 'title', title))] }
}

function codings(basis: AccessBasis, held: Held): Block[] {
  return held.codings.flatMap((it) => {
    const code = basis.state.get(it.code)
    if (code === undefined) return []
    const spoken = held.said.filter((turn) => turn.document === it.document)
    const parts = spoken
      .map(({ span }) => ({ start: Math.max(span.start, it.span.start), end: Math.min(span.end, it.span.end) }))
      .filter((span) => span.start < span.end)
    const name: Block = {
      kind: 'paragraph',
      inlines: [styled('bold', ...accessWords(basis, code.id, 'name', code.name))],
      isLead: true,
    }
    return [name, ...parts.flatMap((span) => lines(accessRuns(basis, it.document, span)))]
  })
}

function memos(basis: AccessBasis, held: Held): Block[] {
  return held.memos.flatMap((it) => lines(accessWords(basis, it.id, 'text', it.text)))
}

/** One paragraph for each line: a paragraph holds no line break. */
function lines(runs: readonly SourcedRun[]): Block[] {
  const all: SourcedRun[][] = [[]]
  for (const run of runs) {
    let at = 0
    for (const [index, part] of run.text.split('\n').entries()) {
      if (index > 0) all.push([])
      const { source } = run
      const here = source.kind === 'text' ? { ...source, start: source.start + at } : source
      if (part !== '') all.at(-1)!.push({ text: part, source: here })
      at += part.length + 1
    }
  }
  return all.filter((it) => it.length > 0).map(paragraph)
}
