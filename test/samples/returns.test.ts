import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { paragraphsOf, partsOf } from '../e2e/word-file'
import { bytesOf, gold, pathOf, study } from './sample'

const has = (program: string, flag: string) => spawnSync(program, [flag]).error === undefined
const folder = mkdtempSync(join(tmpdir(), 'returns-'))
afterAll(() => rmSync(folder, { recursive: true }))

const { supervisor } = study
const parts = partsOf(pathOf(supervisor.file))
const body = parts.get('word/document.xml')!
const comments = [...parts.get('word/comments.xml')!.matchAll(/<w:comment w:id="(\d+)".*?<\/w:comment>/gu)].map(
  ([xml, id]) => ({ id: id!, text: /<w:t [^>]*>([^<]*)/u.exec(xml)![1]! }),
)
const kinds = supervisor.comments.map((it) => it.what)
const count = (what: string) => kinds.filter((it) => it === what).length

/** The words between the two marks of a comment. */
function wordsUnder(id: string): string {
  const [, inside] = new RegExp(`<w:commentRangeStart w:id="${id}"/>(.*?)<w:commentRangeEnd w:id="${id}"/>`, 'su').exec(body)!
  return [...inside!.matchAll(/<w:t [^>]*>([^<]*)/gu)].map((it) => it[1]).join('')
}

describe('what the supervisor sends back', () => {
  it('holds fifteen things to account for: what stands there, what is gone, and what is tracked', () => {
    expect(supervisor.comments.length + 2).toBe(15)
    expect([count('answer'), count('label-changed'), count('resolved')]).toEqual([3, 2, 2])
    for (const what of ['comment', 'comment-on-uncoded', 'moved', 'name-in', 'plain', 'general'])
      expect(count(what), what).toBe(1)
  })

  it('has each comment on its words', () => {
    expect(comments.map((it) => it.text)).toEqual(supervisor.comments.map((it) => it.text))
    expect(comments.map(({ id }) => wordsUnder(id))).toEqual(supervisor.comments.map((it) => it.on))
    expect(comments.map((it) => it.text)).not.toContain(supervisor.deleted.text)
  })

  it('marks two comments as resolved', () => {
    const states = [...parts.get('word/commentsExtended.xml')!.matchAll(/w15:done="(\d)"/gu)].map((it) => it[1])
    expect(states.filter((it) => it === '1')).toHaveLength(2)
    expect(states).toHaveLength(supervisor.comments.length)
  })

  it('has one tracked change, inside a quotation', () => {
    const quote = [...body.matchAll(/<w:p[ >].*?<\/w:p>/gsu)].find(([xml]) => xml.includes('<w:del '))![0]
    expect(quote).toContain('w:pStyle w:val="Quote"')
    expect(/<w:delText[^>]*>([^<]*)/u.exec(quote)![1]).toBe(supervisor.tracked.delete)
    expect(body.match(/<w:ins /gu)).toHaveLength(1)
  })

  it('lets one name in, which the report itself had not', () => {
    const entered = gold.entries.filter((it) => it.document === supervisor.file)
    expect(entered.map((it) => [it.surface, it.where])).toEqual([['Bodil', 'comment']])
    expect(paragraphsOf(parts).join('\n')).not.toMatch(/Bodil|Ternvær|Myrullheimen/u)
  })

  it.skipIf(!has('pdftotext', '-v'))('is also a PDF with four notes in its margin, which a reader of PDF opens', () => {
    const pdf = bytesOf('Fra veileder.pdf')
    const text = execFileSync('pdftotext', [pathOf('Fra veileder.pdf'), '-'], { encoding: 'utf8', stdio: 'pipe' })
    expect(text).toContain('«Da er det meg.» (Turid, intervju 1)')
    const notes = [...Buffer.from(pdf).toString('latin1').matchAll(/\/Contents <feff([\da-f]+)>/gu)].map(([, hex]) =>
      Buffer.from(hex!, 'hex').swap16().toString('utf16le'),
    )
    expect(notes).toEqual(supervisor.notes)
    expect(notes).toHaveLength(4)
  })
})

describe('the files of the sample', () => {
  const files = readdirSync(new URL('../../samples/files/', import.meta.url))

  it.skipIf(!has('soffice', '--version'))(
    'in Word and rich text open in a program for office work',
    () => {
      const office = files.filter((name) => /\.(?:docx|rtf)$/u.test(name))
      expect(office).toHaveLength(7)
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
      const options = ['--headless', profile, '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder]
      execFileSync('soffice', [...options, ...office.map(pathOf)], { stdio: 'pipe' })
      for (const name of office) {
        const made = join(folder, name.replace(/\.\w+$/u, '.txt'))
        expect(existsSync(made), name).toBe(true)
        expect(readFileSync(made, 'utf8').length, name).toBeGreaterThan(1000)
      }
    },
    120_000,
  )

  it('in Excel have the code tree, indented, in cells that are text', () => {
    const sheet = partsOf(pathOf('kodebok.xlsx')).get('xl/worksheets/sheet1.xml')!
    const rows = [...sheet.matchAll(/<row r="\d+">(.*?)<\/row>/gu)].map(([, xml]) =>
      [...xml!.matchAll(/<c r="([A-Z])\d+" t="inlineStr"><is><t [^>]*>([^<]*)/gu)].map(([, column, text]) => [column, text]),
    )
    expect(rows).toHaveLength(study.codes.length + 1)
    expect(rows[1]![0]).toEqual(['A', 'Alene med ansvaret'])
    expect(rows[2]![0]).toEqual(['B', 'Å avgjøre uten noen å spørre'])
    expect(rows.flatMap((row) => row.slice(0, 1)).filter(([column]) => column === 'C').length).toBeGreaterThanOrEqual(3)
  })

  it('in CSV have a mark of their encoding, a column that is no attribute, and answers of all sorts', () => {
    const lines = (name: string) => {
      const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytesOf(name))
      expect(text[0]).toBe('\uFEFF')
      return text.slice(1).trimEnd().split('\r\n').map((line) => line.split(';'))
    }
    const people = lines('deltakere.csv')
    expect(people[0]!.at(-1)).toBe('telefon')
    expect(people.slice(1).map((row) => row.at(-1)!.startsWith('59'))).toEqual(Array<boolean>(8).fill(true))
    const answers = lines('Åpne svar.csv').slice(1)
    expect(answers).toHaveLength(18)
    expect(answers.every((row) => row.length === 7)).toBe(true)
    expect(answers.flat().filter((cell) => cell === 'Vet ikke').length).toBeGreaterThan(3)
    expect(answers.flat().filter((cell) => cell === '').length).toBeGreaterThan(3)
    expect(answers.filter(([, post]) => post === 'vernepleier')).toHaveLength(2)
    expect(gold.entries.filter((it) => it.document === 'Åpne svar.csv' && it.kind === 'person')).toHaveLength(2)
  })
})
