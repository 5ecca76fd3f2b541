import type { ReportOptions, ReportPart } from '../../core/model/report-options'

/** A report's choices as a test wants them: these parts, quotes with pseudonym and kind of document. */
export function reportOptionsWith(parts: readonly ReportPart[], change: Partial<ReportOptions> = {}): ReportOptions {
  return {
    title: 'Rapport',
    language: 'nb',
    parts: parts.map((part) => ({ part, isIn: true })),
    documents: null,
    chapter: { number: null, title: '' },
    quotes: {
      form: 'dash',
      attributionAt: 'after',
      attribution: { who: 'pseudonym', place: 'title', words: '' },
      attributionOf: {},
      perCode: null,
      markedFirst: false,
      withStance: false,
      withNumbers: true,
    },
    tables: { caption: 'point', withPercent: false, withBands: false },
    informants: { columns: [] },
    ...change,
  }
}
