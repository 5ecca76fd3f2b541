import { gold, study, type GoldEntry } from '../samples/sample'
import { runsIn, wordsIn } from './byte-search'

/** The documents' texts before anything is decided, by their names in the study. */
type RawTexts = ReadonlyMap<string, string>

const longestRun = 8

/**
 * What must not be found once the study is decided: every line of the gold list that is hidden, as it stands. One that is
 * an ordinary word elsewhere in the study («dag», «liv») is looked for with the words beside it, as many as tell it from the
 * ordinary word. Throws where no context tells it.
 */
export function goldProbes(raw: RawTexts): readonly string[] {
  const allowed = allowedRuns(raw)
  const isTelling = (words: readonly string[]) => words.length > 0 && !allowed.has(words.join(' '))
  const probes = hiddenEntries().flatMap((entry) => {
    const words = wordsIn(entry.surface)
    if (isTelling(words)) return [words.join(' ')]
    const text = raw.get(entry.document)
    if (entry.where !== 'text' || entry.span === null || text === undefined) return []
    const before = wordsIn(text.slice(0, entry.span.start))
    const after = wordsIn(text.slice(entry.span.end))
    for (let more = 1; words.length + more <= longestRun; more += 1)
      for (let left = more; left >= 0; left -= 1) {
        const probe = [...before.slice(before.length - left), ...words, ...after.slice(0, more - left)]
        if (isTelling(probe)) return [probe.join(' ')]
      }
    throw new Error(`nothing tells «${entry.surface}» in ${entry.document} from an ordinary word`)
  })
  return [...new Set(probes)]
}

/** The lines that are one word, and part of no ordinary one: they are looked for in every encoding. */
export function distinctiveForms(raw: RawTexts): readonly string[] {
  const allowed = [...allowedRuns(raw)].filter((it) => !it.includes(' ')).join('\n')
  const forms = new Set(hiddenEntries().map((it) => it.surface))
  return [...forms].filter((it) => it.length > 4 && !it.includes(' ') && !allowed.includes(it.toLowerCase()))
}

/** Kept by every project on purpose: the initials of who codes, and the day on which somebody consented. */
const keptByDesign = new Set(['KB', '2026-02-03'])

function hiddenEntries(): readonly GoldEntry[] {
  return gold.entries.filter((it) => it.decision !== 'K' && it.decision !== 'A' && !keptByDesign.has(it.surface))
}

/** Every run of words in the study that is no part of a hidden line: of the texts, and of what the study says by itself. */
function allowedRuns(raw: RawTexts): ReadonlySet<string> {
  const texts = [...raw].flatMap(([document, text]) => withoutHidden(document, text))
  const own = [
    ...study.codes.flatMap((it) => Object.values(it.labels)),
    ...study.decisions.flatMap(({ decision }) => ('replacement' in decision ? [String(decision.replacement)] : [])),
  ]
  const runs = new Set<string>()
  for (const text of [...texts, ...own]) {
    const words = wordsIn(text)
    for (let length = 1; length <= longestRun; length += 1) for (const run of runsIn(words, length)) runs.add(run)
  }
  return runs
}

function withoutHidden(document: string, text: string): readonly string[] {
  const spans = hiddenEntries().flatMap((it) =>
    it.document === document && it.where === 'text' && it.span !== null ? [it.span] : [],
  )
  const parts: string[] = []
  let end = 0
  for (const it of spans.toSorted((a, b) => a.start - b.start)) {
    if (it.start > end) parts.push(text.slice(end, it.start))
    end = Math.max(end, it.end)
  }
  return [...parts, text.slice(end)]
}
