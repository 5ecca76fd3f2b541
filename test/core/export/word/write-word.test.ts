import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import fc from 'fast-check'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isBareArchive } from '../../../../core/anonymise/gate/archive'
import { isTemplatePart } from '../../../../core/anonymise/gate/template-parts'
import { codedReport } from '../../../../core/export/coded-report'
import { writeWord } from '../../../../core/export/word/write-word'
import { unzipParts, utf8Text } from '../../../../core/export/zip'
import type { Manifest } from '../../../../core/export/manifest'
import { isInstalled } from '../../../word/render'
import { fromText, sampleReportInput } from '../sample-report'

const written = (change = {}) => writeWord(codedReport({ ...sampleReportInput, ...change }))
const partText = (bytes: Uint8Array, name: string) => utf8Text(unzipParts(bytes).get(name) ?? new Uint8Array())
const listed = (manifest: Manifest, part: string) =>
  (manifest.parts.find((it) => it.part === part)?.paragraphs ?? []).map((runs) => runs.map((run) => run.text).join(''))

describe('the Word file', () => {
  it('is the same to the byte for the same report', async () => {
    const [one, other] = [await written(), await written()]
    expect(bytesToHex(sha256(one.bytes))).toBe(bytesToHex(sha256(other.bytes)))
  })

  it('names no person and no time in its properties', async () => {
    const core = partText((await written()).bytes, 'docProps/core.xml')
    expect(core).toContain('<dc:creator>Fortrolig</dc:creator>')
    expect(core).toContain('<dc:title>Når bygda sover</dc:title>')
    expect(core).not.toMatch(/Un-named|lastModified|dcterms|\d{4}-\d\d-\d\d/)
  })

  it('is an archive with nothing beside its parts', async () => {
    const { bytes } = await written()
    expect(isBareArchive(bytes, unzipParts(bytes))).toBe(true)
  })

  it('has no other parts than those listed and the templates that the final check knows', async () => {
    for (const language of ['nb', 'nn', 'en'] as const) {
      const { bytes, manifest } = await written({ language })
      const others = [...unzipParts(bytes)].filter(([name]) => !manifest.parts.some((it) => it.part === name))
      const unknown = others.filter(([name, part]) => !isTemplatePart(name, bytesToHex(sha256(part))))
      expect(unknown.map(([name, part]) => `${name} ${bytesToHex(sha256(part))}`)).toEqual([])
    }
  })

  it('lists every paragraph that it holds, the caption’s label and number too', async () => {
    const { bytes, manifest } = await written()
    for (const part of ['word/document.xml', 'word/footer1.xml']) {
      const paragraphs = partText(bytes, part)
        .split('</w:p>')
        .map((xml) => [...xml.matchAll(/<w:t[ >][^<]*/g)].map((it) => it[0].replace(/^<w:t[^>]*>/, '')).join(''))
      expect(listed(manifest, part)).toEqual(paragraphs.filter((text) => text !== ''))
    }
    expect(listed(manifest, 'word/document.xml')).toContain(
      'Tabell 2 Koder. Antall utdrag og antall informanter (N\u00a0=\u00a08).',
    )
  })

  it('writes the caption’s number as a field with its result', async () => {
    const xml = partText((await written()).bytes, 'word/document.xml')
    const caption = xml.slice(xml.indexOf('w:val="Caption"'))
    const order = ['"begin"', 'SEQ Tabell \\* ARABIC', '"separate"', '>1</w:t>', '"end"'].map((it) =>
      caption.indexOf(it),
    )
    expect(order).toEqual(order.toSorted((a, b) => a - b))
    expect(order.every((it) => it > 0)).toBe(true)
  })

  it('says its language, repeats the head of tables, splits no row, draws no vertical rule', async () => {
    for (const [language, locale] of [
      ['nb', 'nb-NO'],
      ['nn', 'nn-NO'],
      ['en', 'en-GB'],
    ] as const) {
      const { bytes } = await written({ language })
      expect(partText(bytes, 'word/styles.xml')).toContain(`<w:lang w:val="${locale}"/>`)
    }
    const xml = partText((await written()).bytes, 'word/document.xml')
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(2)
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(xml.match(/<w:tr>/g)!.length)
    expect(xml).toMatch(/<w:insideV w:val="none"/)
    expect(xml).not.toMatch(/rsid/)
  })

  it('holds any text that a document may have, character for character', async () => {
    const anything = fc.string({ unit: 'binary', maxLength: 40 })
    const property = fc.asyncProperty(anything, async (text) => {
      const [first] = sampleReportInput.excerpts
      const lines = [{ label: 'Turid', isCounted: true, runs: [fromText(text)] }]
      const { bytes, manifest } = await written({ excerpts: [{ ...first!, lines }] })
      const run = manifest.parts[0]!.paragraphs.flat().find((it) => it.source.kind === 'text')
      if (text !== '') expect(run?.text).toHaveLength(text.length)
      expect(partText(bytes, 'word/document.xml')).not.toMatch(/[^\P{Cc}\n]/u)
    })
    await fc.assert(property, { numRuns: 60 })
  })

  const hasXmllint = isInstalled('xmllint', '--version')
  it.skipIf(!hasXmllint)('is well-formed XML in every part', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'fortrolig-xml-'))
    try {
      const title = 'Å & «være» <alene>'
      for (const [index, part] of [...unzipParts((await written({ title })).bytes).values()].entries()) {
        const path = join(folder, `${index}.xml`)
        writeFileSync(path, part)
        expect(() => execFileSync('xmllint', ['--noout', path], { stdio: 'pipe' })).not.toThrow()
      }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
