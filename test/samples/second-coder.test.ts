import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { partsOf } from '../e2e/word-file'
import { pathOf, readSample, study } from './sample'

const schema = fileURLToPath(new URL('../../../shared/data/refi/Project.xsd', import.meta.url))
const hasXmllint = spawnSync('xmllint', ['--version']).status === 0
const parts = partsOf(pathOf('Medforsker.qdpx'))
const project = parts.get('project.qde')!
const [, source] = [...parts].find(([name]) => name.startsWith('sources/'))!

const plain = (text: string) =>
  text.replaceAll('&quot;', '"').replaceAll('&#10;', '\n').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
const nameOfCode = new Map(
  [...project.matchAll(/<Code guid="([^"]+)" name="([^"]+)"/gu)].map(([, guid, name]) => [guid!, plain(name!)]),
)
const selections = [...project.matchAll(/<PlainTextSelection (.*?)<\/PlainTextSelection>/gu)].map(([, xml]) => {
  const attribute = (name: string) => new RegExp(`${name}="([^"]*)"`, 'u').exec(xml!)![1]!
  const code = nameOfCode.get(/<CodeRef targetGUID="([^"]+)"/u.exec(xml!)?.[1] ?? '')
  const id = study.codes.find(({ labels }) => labels['nb'] === code)?.id ?? null
  return {
    words: plain(attribute('name')),
    start: Number(attribute('startPosition')),
    end: Number(attribute('endPosition')),
    code: id,
    hasNote: xml!.includes('<Description>'),
  }
})

const interview = study.documents.find(({ id }) => id === 'I1')!
const { text, turns } = readSample(interview.file)
const asked = turns.filter((turn) => turn.speaker === 'Bodil').slice(0, 40)
const wordsOf = (turn: (typeof asked)[number]) => text.slice(turn.span.start, turn.span.end)

/** Which of the forty turns each of the two has under a code. */
function marksOf(code: string) {
  const coded = [...study.passages, ...study.codings].filter(
    (it) => it.document === 'I1' && it.codings.some((coding) => coding.code === code),
  )
  return asked.map((turn) => ({
    student: coded.some(({ span }) => span.start < turn.span.end && span.end > turn.span.start),
    second: selections.some((it) => it.code === code && it.words === wordsOf(turn)),
  }))
}

/** Cohen's kappa of two coders on turns that are marked or not. */
function kappa(marks: ReturnType<typeof marksOf>): number {
  const share = (test: (mark: (typeof marks)[number]) => boolean) => marks.filter(test).length / marks.length
  const [one, other] = [share((it) => it.student), share((it) => it.second)]
  const chance = one * other + (1 - one) * (1 - other)
  return (share((it) => it.student === it.second) - chance) / (1 - chance)
}

describe('the project of the second coder', () => {
  it.skipIf(!hasXmllint || !existsSync(schema))('is valid by the schema of the standard', () => {
    const folder = mkdtempSync(join(tmpdir(), 'qdpx-'))
    try {
      writeFileSync(join(folder, 'project.qde'), project)
      execFileSync('xmllint', ['--noout', '--schema', schema, join(folder, 'project.qde')], { stdio: 'pipe' })
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it('has each selection where the text holds its words, in code points, and each is one turn of Bodil', () => {
    const points = [...source]
    expect(selections).toHaveLength(12)
    for (const { words, start, end } of selections) {
      expect(points.slice(start, end).join('')).toBe(words)
      expect(asked.map(wordsOf)).toContain(words)
    }
  })

  it('agrees well on A2, badly on A1, and has too few of B1 to say', () => {
    expect(kappa(marksOf('A2'))).toBeGreaterThan(0.8)
    expect(kappa(marksOf('A1'))).toBeLessThan(0.4)
    const positives = marksOf('B1').reduce((sum, { student, second }) => sum + Number(student) + Number(second), 0)
    expect(positives).toBe(6)
  })

  it('has five disagreements with a note', () => {
    const disagree = (code: string, words: string) => {
      const mark = marksOf(code)[asked.findIndex((turn) => wordsOf(turn) === words)]!
      return mark.student !== mark.second
    }
    const noted = selections.filter((it) => it.hasNote)
    expect(noted).toHaveLength(5)
    for (const { code, words } of noted) expect(disagree(code ?? 'A1', words), words.slice(0, 20)).toBe(true)
  })
})
