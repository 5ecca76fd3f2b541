import type { SourcedRun } from '../manifest'
import { own } from '../runs'
import { manifestRuns } from './text'

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}

/**
 * `docProps/core.xml` with the title, the app as its creator and the language; no person, no time, no revision.
 * Source: ECMA-376 part 2, 11.1 (core properties).
 */
export function writeProperties(
  title: readonly SourcedRun[],
  locale: string,
): Readonly<{ xml: string; paragraphs: readonly (readonly SourcedRun[])[] }> {
  const titleRuns = manifestRuns([{ runs: title }])
  const xml =
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
    'xmlns:dc="http://purl.org/dc/elements/1.1/">' +
    `<dc:title>${escaped(titleRuns.map((run) => run.text).join(''))}</dc:title>` +
    `<dc:creator>Fortrolig</dc:creator><dc:language>${locale}</dc:language></cp:coreProperties>`
  return { xml, paragraphs: [titleRuns, [own('Fortrolig')], [own(locale)]].filter((runs) => runs.length > 0) }
}
