import { readdirSync, readFileSync } from 'node:fs'
import { odtOf } from '../odt-builder'
import { pdfOf } from '../pdf-builder'

/** A sound file that is damaged in every way. */
export type Seed = Readonly<{ name: string; bytes: Uint8Array }>

const folder = new URL('../../../fixtures/transcripts/', import.meta.url)
const samples = new URL('../../../../samples/files/', import.meta.url)
const read = (from: URL, name: string): Seed => ({ name, bytes: new Uint8Array(readFileSync(new URL(name, from))) })
const made = (name: string, text: string): Seed => ({ name, bytes: new TextEncoder().encode(text) })

const eaf =
  '<?xml version="1.0" encoding="UTF-8"?>\n<ANNOTATION_DOCUMENT FORMAT="3.0"><HEADER/><TIME_ORDER><TIME_SLOT TIME_SLOT_ID="t1" TIME_VALUE="10"/>' +
  '<TIME_SLOT TIME_SLOT_ID="t2"/><TIME_SLOT TIME_SLOT_ID="t3" TIME_VALUE="900"/></TIME_ORDER><TIER TIER_ID="K" PARTICIPANT="Åse"><ANNOTATION>' +
  '<ALIGNABLE_ANNOTATION ANNOTATION_ID="a1" TIME_SLOT_REF1="t1" TIME_SLOT_REF2="t2"><ANNOTATION_VALUE>nei &amp; ja</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION>' +
  '</ANNOTATION></TIER><TIER TIER_ID="K-en" PARENT_REF="K"><ANNOTATION><REF_ANNOTATION ANNOTATION_ID="a2" ANNOTATION_REF="a1"><ANNOTATION_VALUE>no</ANNOTATION_VALUE>' +
  '</REF_ANNOTATION></ANNOTATION></TIER></ANNOTATION_DOCUMENT>'
const textgrid =
  'File type = "ooTextFile"\nObject class = "TextGrid"\n\nxmin = 0\nxmax = 9.5\ntiers? <exists>\nsize = 1\nitem []:\n    item [1]:\n' +
  '        class = "IntervalTier"\n        name = "JAN"\n        xmin = 0\n        xmax = 9.5\n        intervals: size = 2\n' +
  '        intervals [1]:\n            xmin = 0\n            xmax = 2.5\n            text = "sa ""nei"" (.)"\n' +
  '        intervals [2]:\n            xmin = 2.5\n            xmax = 9.5\n            text = ""'
const chat =
  '@UTF8\n@Begin\n@Participants:\tPAR Ola Participant\n*PAR:\tja <eg> [/] eg . \u0015125_475\u0015\n%mor:\tco|ja\n\tpro|eg\n*INV:\tnå\n\tså .\n@End'
const corpus =
  '<html>\r\n<head><meta http-equiv="ContentType" content="text/html; charset=ISO-8859-1"></head><body>\r\nProgram\r\n<h2>report</h2>' +
  '<h3><font color="#3366FF">(no speaker)</font></h3>\r\n<ul><li><i>{innledning}</i></li></ul><h3>nes_01 + nes_02</h3><ul><li><b>1:</b> \r\nja &aring;\r\n<br><b>2:</b> mm</li></ul>' +
  '<h3>nes_01</h3><ul><li>så</li><li>nå # [latter]</li></ul></body></html>'
const page =
  '<!DOCTYPE html><html><head><title>Intervju</title><style>p{}</style></head><body><h1>Intervju</h1><p>Ida: Hei&nbsp;<b>du</b><br>og<!-- x -->' +
  '<p>Ola: &laquo;Hå&raquo;</p><table><tr><th>Tid<th>Hvem<th>Tekst<tr><td>00:01<td>Ida<td>Ja<tr><td>00:02<td>Ola<td>Nei<tr><td>00:03<td>Ida<td>Jo</table></body></html>'
const markdown =
  '# Intervju\n\n**Ida:** Hei \\[latter\\]\n\n> Ola: Hå [side](https://a.example)\n\n- Ida: *Ja*\n\n---\n\n00:05:00\n\nOla: nei'
const odt = odtOf(
  '<text:h text:outline-level="1">Intervju</text:h><text:p>Ida: Hei<text:s text:c="3"/>du<text:tab/>å</text:p><text:p>Ola: Hå<text:note><text:note-body>' +
    '<text:p>note</text:p></text:note-body></text:note></text:p><text:p>Ida: Ja<office:annotation><dc:creator>A</dc:creator><text:p>merk</text:p></office:annotation></text:p>',
)
const pdf = pdfOf(
  [1, 2].map((page) => [
    { text: 'Intervju 3', x: 60, y: 40 },
    { text: 'Ida: Hei, hvordan er det å jobbe natt-', x: 60, y: 90 },
    { text: 'vakt her ute?', x: 60, y: 104 },
    { text: 'Ola: Det er stille.', x: 60, y: 130 },
    { text: String(page), x: 300, y: 800 },
  ]),
)

/** Every format that is read, each at least once. A PDF is read by another door, step by step. */
export const seeds: readonly Seed[] = [
  ...readdirSync(folder)
    .filter((name) => !/\.md$|expected/u.test(name))
    .map((name) => read(folder, name)),
  ...['Fokusgruppe chat.txt', 'Åpne svar.csv'].map((name) => read(samples, name)),
  ...[made('a.eaf', eaf), made('a.TextGrid', textgrid), made('a.cha', chat), made('nes.html', corpus)],
  ...[made('a.html', page), made('a.md', markdown), { name: 'a.odt', bytes: odt }],
]

export const pdfSeed: Seed = { name: 'a.pdf', bytes: pdf }
