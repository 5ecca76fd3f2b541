import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { faultText } from '../../../core/language/fault/text'
import { startApp, type RunningApp } from '../app'
import { axeFindings } from '../axe'
import { docxOf, partOf, run } from '../../core/import/docx-builder'
import { materialPage } from '../pages/material-page'
import { startPage } from '../pages/start-page'

const samples = new URL('../../../samples', import.meta.url).pathname
const shared = 'Møterom Fjellstua'

const line = (...runs: readonly string[]) => `<w:p>${runs.join('')}</w:p>`
const commented = docxOf(
  [
    line(run('Intervjuer: Hvem ringer du?')),
    line(
      run('Torgeir: Jeg ringer '),
      `<w:commentRangeStart w:id="0"/>${run('min kollega')}<w:commentRangeEnd w:id="0"/>`,
      '<w:r><w:commentReference w:id="0"/></w:r>',
      run(' når det er uvær.'),
    ),
    line(run('Intervjuer: Og så?')),
    line(run('Torgeir: Så venter jeg i bilen.')),
  ].join(''),
  { 'word/comments.xml': partOf('comments', `<w:comment w:id="0">${line(run('Hva menes her?'))}</w:comment>`) },
)

type Study = Readonly<{
  documents: readonly Readonly<{
    id: string
    speakers: readonly Readonly<{ label: string; turns?: readonly number[] }>[]
  }>[]
}>

/** Which of the turns under the shared label are the second person's, in the order in which they stand. */
function secondPersons(): readonly boolean[] {
  const study = JSON.parse(readFileSync(join(samples, 'study.json'), 'utf8')) as Study
  const group = study.documents.find((it) => it.id === 'FG')!
  const [one, other] = group.speakers.filter((it) => it.label === shared).map((it) => it.turns!)
  return [...one!, ...other!].toSorted((a, b) => a - b).map((it) => other!.includes(it))
}

let app: RunningApp
beforeAll(async () => {
  app = await startApp()
  app.page.setDefaultTimeout(15_000)
  const folder = join(app.home, 'Filer')
  mkdirSync(folder)
  cpSync(join(samples, 'files/Fokusgruppe Tindvær 2026-02-03.docx'), join(folder, 'Fokusgruppe.docx'))
  cpSync(join(samples, 'files/Samtale med tolk.txt'), join(folder, 'Samtale med tolk.txt'))
  cpSync(join(samples, 'files/deltakere.csv'), join(folder, 'deltakere.csv'))
  cpSync(join(samples, 'files/Fokusgruppe chat.txt'), join(folder, 'Chat.txt'))
  writeFileSync(join(folder, 'Notat.txt'), '')
  writeFileSync(join(folder, 'Kommentert.docx'), commented)
  await startPage(app.page).createProject('Nattarbeid')
})
afterAll(() => app.close())
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await app.picture(task.name)
})

describe('a newcomer with a real focus group, a bad file and a talk with an interpreter', () => {
  it('is shown what was understood, file by file, with nothing for axe to find', async () => {
    const { page } = app
    await materialPage(page).chooseFiles('Filer', [/^Fokusgruppe/u, /^Notat/u, /^Samtale/u])
    await page.getByText('Fil 1 av 3').waitFor()
    await page.getByText('tirsdag 3. februar 2026').waitFor()
    expect(await axeFindings(page)).toEqual([])
  })

  it('shares one label out turn by turn, by keys and by mouse', async () => {
    const { page } = app
    const preview = materialPage(page).preview()
    await preview.getByRole('listitem').filter({ hasText: shared }).getByRole('button').click()
    const list = preview.getByRole('listbox', { name: `Del ut replikkene til «${shared}»` })
    const owners = secondPersons()
    const byKeys = owners.length - 4
    for (const isSecond of owners.slice(0, byKeys)) await page.keyboard.press(isSecond ? '2' : '1')
    for (const [index, isSecond] of owners.slice(byKeys).entries()) {
      await list
        .getByRole('option')
        .nth(byKeys + index)
        .click()
      await preview
        .getByRole('group', { name: 'Hvem sier den valgte replikken?' })
        .getByRole('button')
        .nth(isSecond ? 1 : 0)
        .click()
    }
    const second = owners.filter(Boolean).length
    await preview.getByRole('button', { name: new RegExp(`${shared} 2 ${second} replikker$`, 'u') }).waitFor()
    expect(await axeFindings(page)).toEqual([])
  })

  it('draws a range with Shift, takes it back, and loses nothing', async () => {
    const { page } = app
    const preview = materialPage(page).preview()
    const people = preview.getByRole('group', { name: 'Hvem sier den valgte replikken?' }).getByRole('button')
    const before = await people.allInnerTexts()
    await preview.getByRole('listbox').focus()
    await page.keyboard.press('Home')
    await page.keyboard.press('Shift+End')
    await page.keyboard.press('2')
    await preview.getByRole('button', { name: new RegExp(`${shared} 0 replikker$`, 'u') }).waitFor()
    await preview.getByRole('button', { name: 'Angre' }).click()
    expect(await people.allInnerTexts()).toEqual(before)
    await preview.getByRole('button', { name: 'Ferdig med å dele ut' }).click()
  })

  it('mends a name, merges the one who has a label of her own, and sets a role', async () => {
    const { page } = app
    const preview = materialPage(page).preview()
    await preview.getByRole('textbox', { name: 'Navn i transkripsjonen: Kjell Dahl (Gjest)' }).fill('Kjell Dahl')
    await preview.getByRole('button', { name: `Valg for ${shared} 2` }).click()
    await page.getByRole('menuitem', { name: 'Slå sammen med «Nilsen, Astrid»' }).click()
    await materialPage(page).confirm('Fokusgruppe', { title: 'Fokusgruppe', roles: { 'Hilde Nilsen': 'Moderator' } })
  })

  it('is told why the bad file stayed out, and goes on', async () => {
    const { page } = app
    await page.getByText(faultText('nb', { code: 'import.empty', params: {} })).waitFor()
    await page.getByRole('button', { name: 'Videre til neste fil' }).click()
    await page.getByText('Fil 3 av 3').waitFor()
    await page.getByRole('button', { name: /Samme som|Informant Snakker for: Tolk/u }).waitFor()
    await materialPage(page).confirm('Samtale', { title: 'Tolk' })
    const summary = page.getByRole('dialog', { name: 'Filene er gått gjennom' })
    await summary.getByText('2 av 3 filer er lagt inn.').waitFor()
    await summary.getByRole('button', { name: 'Greit' }).click()
  })

  it('finds the mended speakers in the document, and can move a turn there too', async () => {
    const { page } = app
    await page.getByRole('button', { name: 'Valg for Fokusgruppe' }).click()
    await page.getByRole('menuitem', { name: 'Hvem snakker i dokumentet' }).click()
    const dialog = page.getByRole('dialog', { name: 'Hvem snakker i «Fokusgruppe»' })
    const astrid = dialog.getByRole('row', { name: /^Nilsen, Astrid/u })
    const turns = 62 + secondPersons().filter(Boolean).length
    await astrid.getByText(`${turns} replikker`).waitFor()
    await dialog.getByRole('row', { name: /^Kjell Dahl \d/u }).waitFor()
    await astrid.getByRole('button', { name: 'Flytt replikker' }).click()
    await dialog.getByRole('button', { name: 'Legg til person' }).click()
    await page.getByRole('menuitem', { name: shared }).click()
    await dialog.getByRole('listbox').focus()
    await page.keyboard.press('2')
    await astrid.getByText(`${turns - 1} replikker`).waitFor()
    expect(await axeFindings(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Lukk' }).last().click()
    await page.keyboard.press('Control+z')
  })
})

describe('the file of a document', () => {
  it('is read once more, and its words take the place of the former', async () => {
    const { page } = app
    await page.getByRole('button', { name: 'Valg for Tolk' }).click()
    await page.getByRole('menuitem', { name: 'Les filen på nytt' }).click()
    const preview = page.getByRole('dialog', { name: '«Tolk» lest på nytt' })
    const use = preview.getByRole('button', { name: 'Bruk denne lesningen' })
    await use.waitFor()
    expect(await preview.getByRole('button', { name: 'Legg inn' }).count()).toBe(0)
    expect(await axeFindings(page)).toEqual([])
    await use.focus()
    await page.keyboard.press('Enter')
    await page.getByText('«Tolk» har fått ny tekst').first().waitFor()
    await preview.waitFor({ state: 'detached' })
    expect(await page.getByRole('row', { name: /^Tolk/u }).count()).toBe(1)
  })
})

describe('the chat of the focus group', () => {
  it('joins what was said meanwhile, and can be taken out again', async () => {
    const { page } = app
    const row = page.getByRole('row', { name: /^Fokusgruppe/u })
    const before = await row.textContent()
    await materialPage(page).chooseFiles('Filer', [/^Chat/u])
    const preview = materialPage(page).preview()
    const join = preview.getByRole('button', { name: 'Flett chatten inn i samtalen' })
    await join.waitFor()
    await preview.getByRole('button', { name: /^Samtale|Samtale$/u }).click()
    await page.getByRole('option', { name: 'Fokusgruppe' }).click()
    expect(await axeFindings(page)).toEqual([])
    await join.click()
    await page.getByText('Chatten er flettet inn i «Fokusgruppe».').first().waitFor()
    await expect.poll(() => row.textContent()).not.toBe(before)
    await page.keyboard.press('Control+z')
    await expect.poll(() => row.textContent()).toBe(before)
  })
})

describe('the comments of a Word file', () => {
  it('have a sign at their words in Koding, that opens the note by keys and gives the focus back', async () => {
    const { page } = app
    await materialPage(page).chooseFiles('Filer', [/^Kommentert/u])
    await materialPage(page).confirm('Kommentert')
    await page.getByRole('row', { name: /^Kommentert/u }).waitFor()
    await page.keyboard.press('Alt+3')
    await page
      .getByRole('region', { name: 'Dokumenter' })
      .getByText(/^Kommentert/u)
      .click()
    const sign = page.getByRole('button', { name: 'Notat om «min kollega»' })
    await sign.waitFor()
    expect(await axeFindings(page)).toEqual([])
    await page.locator('.turn[data-current]').focus()
    await page.keyboard.press('j')
    await page.keyboard.press('Tab')
    expect(await sign.evaluate((it) => it === document.activeElement)).toBe(true)
    await page.keyboard.press('Enter')
    const note = page.getByRole('region', { name: 'Notater' }).getByRole('textbox')
    await note.waitFor()
    expect(await note.inputValue()).toMatch(/^Hva menes her\?/u)
    await page.keyboard.press('Escape')
    await expect.poll(() => sign.evaluate((it) => it === document.activeElement)).toBe(true)
    await page.keyboard.press('Alt+1')
  })
})

describe('what is written or pasted', () => {
  it('is a note that nobody speaks in', async () => {
    const { page } = app
    await page.getByRole('button', { name: 'Skriv eller lim inn' }).click()
    const dialog = page.getByRole('dialog', { name: 'Skriv eller lim inn' })
    await dialog.getByRole('textbox', { name: 'Tittel' }).fill('Natt til lørdag')
    await dialog.getByRole('textbox', { name: 'Tekst' }).fill('Merk: døra var låst.\n\nEn lapp på kjøleskapet.')
    await dialog.getByRole('button', { name: 'Se over teksten' }).click()
    await materialPage(page).confirm('Natt til lørdag')
    await page.getByRole('row', { name: /^Natt til lørdag Ikke avidentifisert Feltnotat 8 2/u }).waitFor()
  })
})

describe('a table of participants', () => {
  it('gives attributes, and leaves out what says who somebody is', async () => {
    const { page } = app
    await page.getByRole('tab', { name: 'Deltakere' }).click()
    await page.getByRole('button', { name: 'Hent kjennetegn fra fil' }).click()
    const files = page.getByRole('dialog', { name: 'Hent kjennetegn fra fil' })
    await files.getByRole('row', { name: 'Filer' }).dblclick()
    await files.getByRole('row', { name: /^deltakere/u }).dblclick()
    const preview = page.getByRole('dialog', { name: 'Se over kolonnene' })
    await preview.getByText(/tas ikke med: navn, telefon/u).waitFor()
    expect(await axeFindings(page)).toEqual([])
    await preview.getByRole('button', { name: 'Hent inn' }).click()
    await page.getByRole('columnheader', { name: 'stilling Valg for kjennetegnet stilling' }).waitFor()
    expect(await page.getByRole('table', { name: 'Deltakere' }).innerText()).not.toMatch(/telefon|59 04/u)
    expect(await axeFindings(page)).toEqual([])
  })

  it('is edited cell by cell with the keyboard', async () => {
    const { page } = app
    const cell = page.getByRole('textbox', { name: 'alder: Informant 1', exact: true })
    await cell.fill('59')
    await page.keyboard.press('Enter')
    const below = page.getByRole('textbox', { name: 'alder: Informant 2', exact: true })
    await expect.poll(() => below.evaluate((it) => it === document.activeElement)).toBe(true)
    await page.getByRole('tab', { name: 'Dokumenter' }).click()
    await page.getByRole('tab', { name: 'Deltakere' }).click()
    // What was written is kept as the cell is left, and the table tells of it when it is kept.
    await expect.poll(() => cell.inputValue()).toBe('59')
    expect(app.complaints).toEqual([])
  })
})
