import { cpSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { startApp, type RunningApp } from '../app'
import { standsIn } from '../model-solution'
import { anonymisationPage } from '../pages/anonymisation-page'
import { codingPage } from '../pages/coding-page'
import { materialPage } from '../pages/material-page'
import { reportPage } from '../pages/report-page'
import { startPage } from '../pages/start-page'
import { windowPage } from '../pages/window-page'
import { countsIn, paragraphsOf, partsOf } from '../word-file'

type GoldEntry = Readonly<{ document: string; surface: string; decision: string; directness: string; kind: string }>
const samples = new URL('../../../samples/', import.meta.url).pathname
const files = { I1: 'Intervju 1 Bodil.docx', FG: 'Fokusgruppe Tindvær 2026-02-03.docx' }
const gold = (JSON.parse(readFileSync(join(samples, 'gold.json'), 'utf8')) as { entries: GoldEntry[] }).entries.filter(
  (entry) => entry.document in files,
)

let app: RunningApp
beforeAll(async () => {
  app = await startApp()
  app.page.setDefaultTimeout(15_000)
  for (const file of Object.values(files)) cpSync(join(samples, 'files', file), join(app.home, 'Transkripsjoner', file))
})
afterAll(() => app.close())
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await app.picture(task.name)
})

describe('a newcomer with two transcripts', () => {
  it('makes a project and brings the files in', async () => {
    const { page } = app
    expect(await startPage(page).createProject('Nattarbeid')).toMatch(/^[\dA-Z-]{20,}$/u)
    const material = materialPage(page)
    await material.chooseFiles('Transkripsjoner', [/Intervju 1/u, /Fokusgruppe/u])
    await material.confirm('Fokus', { title: 'Fokusgruppe', roles: { 'Hilde Nilsen': 'Moderator' } })
    await material.confirm('Intervju', { title: 'Intervju' })
    await page.getByRole('row', { name: /^Intervju Ikke avidentifisert/u }).waitFor()
    expect(await page.getByRole('row', { name: /^Fokusgruppe Ikke avidentifisert/u }).count()).toBe(1)
  })

  it('codes passages with the mouse: nested, overlapping, over several speakers', async () => {
    const { page } = app
    await windowPage(page).goTo('Koding')
    const coding = codingPage(page)
    await coding.openDocument(/^Intervju/u)
    await coding.select('Ja. Det var i høst.', 'Det er bare jeg som ser det.')
    await coding.code('Alene med ansvaret')
    await page.getByRole('button', { name: /^Alene med ansvaret: «Ja\. Det var i høst/u }).waitFor()
    await coding.select('Legevakta, og der fikk jeg musikk.', 'ved siden av oss.')
    await coding.code('Legevakt på telefon')
    await page.getByRole('button', { name: /^Legevakt på telefon: «Legevakta/u }).waitFor()
    await coding.select('Jeg la et teppe over', 'at det hadde ordna seg.')
    await coding.code('alene')
    await page.getByRole('button', { name: /^Alene med ansvaret: «Jeg la et teppe/u }).waitFor()
    await coding.openDocument(/^Fokusgruppe/u)
    const study = JSON.parse(readFileSync(join(samples, 'study.json'), 'utf8')) as {
      passages: { id: string; text: string }[]
    }
    const group = study.passages.find((it) => it.id === 'P15')?.text ?? ''
    const lines = group.split('\n')
    await coding.select(lines[0]?.slice(0, 25) ?? '', lines.at(-1)?.slice(-25) ?? '')
    await coding.code('lege')
    await page
      .getByRole('button', { name: /^Legevakt på telefon: «/u })
      .first()
      .waitFor()
    expect(await windowPage(page).status().innerText()).toContain('Alt er lagret')
  })

  it('marks by hand what the detectors missed, and finds it in the queue', async () => {
    const { page } = app
    const coding = codingPage(page)
    await coding.openDocument(/^Intervju/u)
    await coding.select('søskenbarnet mitt', 'søskenbarnet mitt')
    await coding.mark('Person')
    await windowPage(page).goTo('Anonymisering')
    await page.getByRole('button', { name: /^søskenbarnet mitt Person/u }).waitFor()
  })

  it('is stopped with the places named while names are undecided, and led to them', async () => {
    const { page } = app
    await windowPage(page).goTo('Rapport')
    const report = reportPage(page)
    await report.write('rapport')
    await report.refused().waitFor()
    expect(existsSync(join(app.home, 'rapport.docx'))).toBe(false)
    await report.findings().first().click()
    await page.getByRole('main', { name: /Anonymisering|Koding/u }).waitFor()
  })

  it('decides every cluster, the first by mouse and the rest by keys', async () => {
    const { page } = app
    await windowPage(page).goTo('Anonymisering')
    const room = anonymisationPage(page)
    await room.show('Hele prosjektet')
    await room.choose('Bodil Person')
    await room.decide('Pseudonym', 'Turid')
    await room.makeNameList('Nattarbeid.navneliste')
    // The decision that asked for the list is carried out when the list is there.
    await page.getByText(/^«Bodil» er vurdert/u).waitFor()
    await room.choose('Ternvær Sted')
    await room.decide('Gjør grovere', 'en kystkommune i nord')
    await room.decideRestByKeys()
    await expect.poll(() => room.left()).toBe(0)
  })

  it('approves both documents after reading', async () => {
    const { page } = app
    const room = anonymisationPage(page)
    await room.approve('Intervju')
    await room.approve('Fokusgruppe')
    await windowPage(page).goTo('Datamateriale')
    expect(await page.getByRole('row', { name: /Avidentifisert/u }).count()).toBe(2)
  })

  it('makes the Word file after a restart, with the name list opened by its password', async () => {
    app = await app.restart()
    const { page } = app
    page.setDefaultTimeout(15_000)
    await startPage(page).openProject('Nattarbeid')
    await windowPage(page).goTo('Rapport')
    await page.getByRole('button', { name: 'Åpne navnelisten' }).click()
    await anonymisationPage(page).openNameList()
    await reportPage(page).write('rapport')
    await reportPage(page).written().waitFor()
    expect(existsSync(join(app.home, 'rapport.docx'))).toBe(true)
  })

  it('finds excerpts, captions and counts right in the file', () => {
    const paragraphs = paragraphsOf(partsOf(join(app.home, 'rapport.docx')))
    const all = paragraphs.join('\n')
    expect(all).toContain('Skal jeg løfte? Skal jeg vente?')
    expect(all).toContain('Legevakta, og der fikk jeg musikk.')
    expect(all).toMatch(/Turid, intervju/u)
    const caption = paragraphs.find((it) => /^Tabell \d Koder\. Antall utdrag og/u.test(it))
    expect(caption).toMatch(/N\s=\s6/u)
    const rows = countsIn(paragraphs)
    expect(rows.get('Alene med ansvaret')).toEqual([2, 1])
    expect(rows.get('Legevakt på telefon')?.[0]).toBe(2)
    expect(rows.get('Legevakt på telefon')?.[1]).toBeGreaterThanOrEqual(3)
  })

  it('finds no planted identifier in any part of the file', () => {
    const parts = partsOf(join(app.home, 'rapport.docx'))
    const hidden = gold.filter((it) => !['K', 'A'].includes(it.decision) && it.directness !== 'indirect')
    expect(hidden.length).toBeGreaterThan(50)
    const everything = [...parts.values()].join('\n')
    const found = hidden.filter(({ surface }) => standsIn(everything, surface))
    expect(found.map((it) => it.surface)).toEqual([])
  })

  it('leaves no complaint in the window', () => {
    expect(app.complaints).toEqual([])
  })
})
