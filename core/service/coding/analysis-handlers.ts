import { countedCodes, frequencyTable } from '../../analysis/frequency'
import { countedDocuments } from '../../analysis/tally'
import { openProject } from '../app-session'
import type { Handlers } from '../handler'
import { gatherSources } from '../report/gather-people'

/** The tables of the room Analyse: the same counts as the report prints. */
export const analysisHandlers: Handlers<'analysis.frequency' | 'analysis.bySource'> = {
  'analysis.frequency': (app) => frequencyTable(openProject(app).history.state),

  'analysis.bySource'(app) {
    const { state } = openProject(app).history
    const documents = new Set(countedDocuments(state, null).map((it) => it.id))
    const sources = gatherSources(state, documents).filter((it) => it.voices > 0 || it.allSegments > 0)
    const sum = (numbers: readonly number[]) => numbers.reduce((all, it) => all + it, 0)
    const all = sources.map((it) => it.allSegments)
    return {
      sources: sources.map(({ document, kind, number, onlyVoice }) => ({ document, kind, number, voice: onlyVoice })),
      rows: countedCodes(state).map(({ code, depth }) => {
        const segments = sources.map((it) => it.segments.get(code.id) ?? 0)
        return { code: code.id, depth, name: code.name, segments, sum: sum(segments) }
      }),
      total: { segments: all, sum: sum(all) },
    }
  },
}
