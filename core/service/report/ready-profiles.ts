import type { ProjectState } from '../../history/project-state'
import { reportPart, type InformantColumn, type ReportOptions, type ReportPart } from '../../model/report-options'

/** The reports that every project has ready-made; their words in the window and on the command line lie elsewhere. */
export const readyNames = ['full', 'supervisor', 'tables'] as const
export type ReadyName = (typeof readyNames)[number]

/** Every part in the order in which a reader wants them. */
export const partOrder: readonly ReportPart[] = reportPart.options

const partsIn: Readonly<Record<ReadyName, readonly ReportPart[]>> = {
  full: partOrder.filter((it) => it !== 'questions'),
  supervisor: ['overview', 'code-tree', 'excerpts', 'questions', 'receipt'],
  tables: ['informants', 'code-tree', 'frequency', 'by-source', 'matrix'],
}

/** The choices of a ready-made report: full, short for the supervisor, or tables alone. */
export function readyProfile(state: ProjectState, name: ReadyName): ReportOptions {
  const settings = state.settings()
  const isShort = name === 'supervisor'
  return {
    title: settings.title,
    language: settings.reportLanguage,
    parts: partOrder.map((part) => ({ part, isIn: partsIn[name].includes(part) })),
    documents: null,
    chapter: { number: null, title: '' },
    quotes: {
      form: 'dash',
      attributionAt: 'after',
      attribution: { who: 'pseudonym', place: 'kind', words: '' },
      attributionOf: {},
      perCode: isShort ? 3 : null,
      markedFirst: true,
      withStance: true,
      withNumbers: true,
    },
    tables: { caption: 'point', withPercent: false, withBands: false },
    informants: { columns: proposedColumns(state) },
  }
}

/** The attribute that says what people do: one post in a small place is a person, so nothing of the place is proposed. */
function proposedColumns(state: ProjectState): InformantColumn[] {
  const names = new Set(state.all('participant').flatMap((it) => Object.keys(it.attributes)))
  const post = [...names].find((it) => /^(?:stilling|tittel|yrke|position|title|job)/iu.test(it))
  return post === undefined ? [] : [{ attribute: post, heading: 'position', coarser: 'as-is', words: {} }]
}
