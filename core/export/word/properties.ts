import type { SourcedRun } from '../manifest'
import type { Report } from '../report'
import { own } from '../runs'
import { manifestRuns } from './text'

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}

/**
 * `docProps/core.xml` with the title, the app as its creator, the language, and the id of the copy; no person, no time, no revision.
 * Source: ECMA-376 part 2, 11.1 (core properties).
 */
export function writeProperties(
  { title, copyId }: Pick<Report, 'title' | 'copyId'>,
  locale: string,
): Readonly<{ xml: string; paragraphs: readonly (readonly SourcedRun[])[] }> {
  const titleRuns = manifestRuns([{ runs: title }])
  const xml =
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
    'xmlns:dc="http://purl.org/dc/elements/1.1/">' +
    `<dc:title>${escaped(titleRuns.map((run) => run.text).join(''))}</dc:title>` +
    `<dc:creator>Fortrolig</dc:creator><dc:language>${locale}</dc:language>` +
    (copyId ? `<dc:identifier>${copyId}</dc:identifier>` : '') +
    '</cp:coreProperties>'
  const asides = ['Fortrolig', locale, ...(copyId ? [copyId] : [])].map((it) => [own(it)])
  const paragraphs = [titleRuns, ...asides].filter((runs) => runs.length > 0)
  return { xml, paragraphs }
}
