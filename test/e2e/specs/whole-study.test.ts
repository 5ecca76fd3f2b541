import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { startApp, type RunningApp } from '../app'
import { answerTo, hiddenIn, standsIn } from '../model-solution'
import { anonymisationPage } from '../pages/anonymisation-page'
import { codingPage } from '../pages/coding-page'
import { materialPage } from '../pages/material-page'
import { reportPage } from '../pages/report-page'
import { startPage } from '../pages/start-page'
import { windowPage } from '../pages/window-page'
import { countsIn, paragraphsOf, partsOf } from '../word-file'

type Passage = Readonly<{
  id: string
  document: string
  text: string
  codings: readonly Readonly<{ code: string }>[]
}>
type SampleCode = Readonly<{ id: string; parent: string | null; labels: Readonly<{ nb: string }> }>
type Study = Readonly<{
  passages: readonly Passage[]
  codes: readonly SampleCode[]
  documents: readonly Readonly<{
    id: string
    speakers: readonly Readonly<{ label: string; turns?: readonly number[] }>[]
  }>[]
}>

const samples = new URL('../../../samples/', import.meta.url).pathname
const study = JSON.parse(readFileSync(join(samples, 'study.json'), 'utf8')) as Study
const titles = { FG: 'Fokusgruppe', I1: 'Intervju 1', I2: 'Intervju 2', I3: 'Intervju 3' } as const
const files = ['Fokusgruppe Tindvær 2026-02-03.docx', 'Intervju 1 Bodil.docx', 'Intervju 2.rtf', 'Intervju 3.vtt']
const documents = Object.keys(titles) as (keyof typeof titles)[]
const hidden = hiddenIn(documents)

let app: RunningApp
beforeAll(async () => {
  app = await startApp()
  app.page.setDefaultTimeout(15_000)
  for (const file of files) cpSync(join(samples, 'files', file), join(app.home, 'Studie', file))
})
afterAll(() => app.close())
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await app.picture(task.name)
})

const code = (id: string) => study.codes.find((it) => it.id === id)!

/** The words of a passage that no decision has touched, at its two ends. */
function edgesOf({ text, document }: Passage): readonly [from: string, to: string] {
  const lines = text.split('\n')
  const surfaces = hidden.filter((it) => it.document === document).map((it) => it.surface)
  const untouched = (line: string) => {
    let runs = [line]
    for (const it of surfaces) runs = runs.flatMap((run) => run.split(it))
    return runs.filter((run) => run.length > 2)
  }
  return [untouched(lines[0]!)[0]!, untouched(lines.at(-1)!).at(-1)!]
}

describe('a newcomer with a whole study', () => {
  it('brings in a focus group and three interviews in four formats, and mends who speaks', async () => {
    const { page } = app
    await startPage(page).createProject('Når bygda sover')
    const material = materialPage(page)
    await material.chooseFiles('Studie', [/^Fokusgruppe/u, /^Intervju 1/u, /^Intervju 2/u, /^Intervju 3/u])
    const shared = 'Møterom Fjellstua'
    const [gerd, astrid] = study.documents
      .find((it) => it.id === 'FG')!
      .speakers.filter((it) => it.label === shared)
      .map((it) => it.turns!)
    await material.shareOut(
      shared,
      [...gerd!, ...astrid!].toSorted((a, b) => a - b).map((it) => astrid!.includes(it)),
    )
    await material.rename('Kjell Dahl (Gjest)', 'Kjell Dahl')
    await material.merge(`${shared} 2`, 'Nilsen, Astrid')
    await material.confirm('Fokusgruppe', { title: titles.FG, roles: { 'Hilde Nilsen': 'Moderator' } })
    await material.confirm('Intervju 1', { title: titles.I1 })
    await material.confirm('Intervju 2', { title: titles.I2 })
    await material.confirm('Intervju 3', {
      title: titles.I3,
      roles: { SPEAKER_00: 'Intervjuer', SPEAKER_01: 'Deltaker' },
    })
    await expect.poll(() => page.getByRole('row', { name: /Ikke avidentifisert/u }).count()).toBe(4)
  })

  it('decides everything that was found, by keys, as the model solution does', async () => {
    const { page } = app
    await windowPage(page).goTo('Anonymisering')
    const room = anonymisationPage(page)
    await room.show('Hele prosjektet')
    await room.choose('Gerd Person')
    await room.decide('Pseudonym', 'Eli')
    await room.makeNameList('studie.navneliste')
    await page.getByText(/^«Gerd» er vurdert/u).waitFor()
    await room.decideAllByKeys(answerTo)
    await expect.poll(() => room.left()).toBe(0)
  }, 400_000)

  it('marks by hand what no detector finds, and decides that too', async () => {
    const { page } = app
    const coding = codingPage(page)
    let marked = 0
    for (const document of documents) {
      await windowPage(page).goTo('Koding')
      await coding.openDocument(new RegExp(`^${titles[document]}`, 'u'))
      const text = await coding.text()
      const missed = hidden.filter(
        (it) => it.document === document && it.where === 'text' && standsIn(text, it.surface),
      )
      for (const surface of new Set(missed.map((it) => it.surface))) {
        if (!standsIn(await coding.text(), surface)) continue
        await coding.select(surface, surface)
        await coding.mark('Annet')
        marked++
      }
    }
    expect(marked).toBeGreaterThan(15)
    await windowPage(page).goTo('Anonymisering')
    await anonymisationPage(page).show('Hele prosjektet')
    await anonymisationPage(page).decideAllByKeys(answerTo)
  })

  it('reads each text through and approves it', async () => {
    const { page } = app
    await windowPage(page).goTo('Anonymisering')
    for (const document of documents) await anonymisationPage(page).approve(titles[document])
    await windowPage(page).goTo('Datamateriale')
    expect(await page.getByRole('row', { name: /Ikke avidentifisert/u }).count()).toBe(0)
  })

  it('codes the twenty passages, the second interview by keyboard alone, the others by mouse', async () => {
    const { page } = app
    await windowPage(page).goTo('Koding')
    const coding = codingPage(page)
    for (const id of ['A', 'B', 'C', 'D']) await coding.makeCategory(code(id).labels.nb)
    for (const document of ['I1', 'I2', 'I3', 'FG'] as const) {
      await coding.openDocument(new RegExp(`^${titles[document]}`, 'u'))
      for (const passage of study.passages.filter((it) => it.document === document)) {
        const [from, to] = edgesOf(passage)
        if (document === 'I2') await coding.walkTo(from)
        else await coding.select(from, to)
        await coding.codeWith(passage.codings.map((it) => pathOf(code(it.code))))
      }
    }
  })

  it('makes the Word file', async () => {
    const { page } = app
    await windowPage(page).goTo('Rapport')
    await reportPage(page).write('rapport')
    await reportPage(page).written().waitFor()
  })

  it('finds the counts of the study in the file', () => {
    const paragraphs = paragraphsOf(partsOf(join(app.home, 'rapport.docx')))
    const caption = paragraphs.find((it) => /^Tabell \d Koder\. Antall utdrag og/u.test(it))
    expect(caption).toMatch(/N\s=\s8/u)
    const rows = countsIn(paragraphs)
    const counts = (id: string) => rows.get(code(id).labels.nb)
    expect(['A', 'B', 'C', 'D'].map(counts)).toEqual([
      [9, 6],
      [6, 5],
      [5, 5],
      [3, 3],
    ])
    expect(rows.get('Ulike utdrag og ulike informanter i alt')).toEqual([22, 8])
  })

  it('finds no detail in any part of the file that was decided to be hidden', () => {
    const everything = [...partsOf(join(app.home, 'rapport.docx')).values()].join('\n')
    expect(hidden.length).toBeGreaterThan(200)
    // The place «Å» is told from the infinitive of «Å avgjøre» by its preposition.
    const found = hidden
      .map((it) => (it.surface === 'Å' ? 'på Å' : it.surface))
      .filter((it) => standsIn(everything, it))
    expect(found).toEqual([])
  })

  it('leaves no complaint in the window', () => {
    expect(app.complaints).toEqual([])
  })
})

/** A code with those above it, from the top, as the palette is told of it. */
function pathOf(it: SampleCode): readonly string[] {
  return it.parent === null ? [it.labels.nb] : [...pathOf(code(it.parent)), it.labels.nb]
}
