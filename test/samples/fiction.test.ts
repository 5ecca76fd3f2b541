import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { gold, readSample, study } from './sample'

const gazetteer = new URL('../../../shared/data/gazetteer/', import.meta.url)
const lexicon = new URL('../../core/anonymise/lexicon/', import.meta.url)
const texts = study.documents.map(({ file }) => readSample(file).text).join('\n')
const invented = ['Ternvær', 'Rypfjord', 'Orrfjord', 'Tindvær', 'Kvitdal', 'Seljefjord', 'Gaupdal', 'Nordskar']

function textOfFolder(folder: URL): string {
  const files = readdirSync(folder).filter((name) => !/readme|license/i.test(name))
  return files.map((name) => readFileSync(new URL(name, folder), 'utf8')).join('\n')
}

describe('rules of the fiction', () => {
  it.skipIf(!existsSync(gazetteer))('names no municipality that any list of places or names knows', () => {
    const known = textOfFolder(gazetteer)
    for (const name of invented) expect(known).not.toMatch(new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'iu'))
  })

  it.skipIf(!existsSync(lexicon))('names no municipality that the lexicon of the app knows', () => {
    const known = textOfFolder(lexicon)
    for (const name of invented) expect(known).not.toMatch(new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'iu'))
  })

  it.skipIf(!existsSync(gazetteer))('gives nobody a full name that fewer than 25 people may bear', () => {
    const bearers = (file: string, name: string) => {
      const pattern = name.replace(/[æøåÆØÅ]/gu, '.{1,3}')
      const counts = readFileSync(new URL(file, gazetteer), 'utf8').matchAll(
        new RegExp(`^${pattern}\\t(?:[MK]\\t)?(\\d+)$`, 'gimu'),
      )
      return Math.max(0, ...[...counts].map((match) => Number(match[1])))
    }
    const full = new Set([
      ...study.participants.flatMap((it) => it.name ?? []).filter((it) => it.includes(' ')),
      ...gold.entries.map((it) => it.surface).filter((it) => /^\p{Lu}\p{L}+ \p{Lu}\p{L}+$/u.test(it)),
    ])
    for (const other of ['Lille Vår', 'Hurtigbåten Ternen', 'NAV Rypfjord', 'Tindvær IL', 'M/S Ternen']) full.delete(other)
    expect(full.size).toBeGreaterThanOrEqual(10)
    for (const name of full) {
      const [first, last] = name.split(' ')
      const pair = bearers('fornavn-ssb-10501-2024.tsv', first!) * bearers('etternavn-ssb-200plus.tsv', last!)
      expect(pair / 5.55e6, name).toBeGreaterThanOrEqual(25)
    }
  })

  it('has only numbers and addresses that nobody can have', () => {
    const phones = gold.entries.filter((entry) => entry.kind === 'phone')
    expect(phones.length).toBeGreaterThan(0)
    for (const { surface } of phones) expect(surface).toMatch(/^(?:59|fem ni)/)
    for (const match of texts.matchAll(/(?<!\d)\d\d(?: \d\d){3}(?!\d)/gu)) expect(match[0]).toMatch(/^59/)
    for (const match of texts.matchAll(/\S+@(\S+\p{L})/gu)) expect(match[1]).toMatch(/\.example$/)
    const ids = texts.match(/(?<!\d)\d{6} \d{5}(?!\d)/gu) ?? []
    expect(new Set(ids)).toEqual(new Set(['128341 30007']))
    for (const id of ids) expect(Number(id.slice(2, 4))).toBeGreaterThan(80)
    for (const match of texts.matchAll(/(?:https?:\/\/|www\.)([^\s/]+)/gu)) expect(match[1]).toMatch(/\.example$/)
  })

  it('gives pseudonyms that share neither initial with the name nor any name with the study', () => {
    for (const { name, pseudonym } of study.participants) {
      if (name === null || pseudonym === null) continue
      expect(pseudonym[0]).not.toBe(name[0])
      expect(texts).not.toMatch(new RegExp(`(?<!\\p{L})${pseudonym}(?!\\p{L})`, 'u'))
    }
  })
})
