import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { faultText } from '../../../core/language/fault/text'
import { startApp, type RunningApp } from '../app'
import { materialPage } from '../pages/material-page'
import { startPage } from '../pages/start-page'

const samples = new URL('../../../samples/files', import.meta.url).pathname
const words = (code: Parameters<typeof faultText>[1]['code']) => faultText('nb', { code, params: {} })

let app: RunningApp
beforeAll(async () => {
  app = await startApp()
  app.page.setDefaultTimeout(15_000)
  const folder = join(app.home, 'Filer')
  mkdirSync(folder)
  writeFileSync(join(folder, 'tom.txt'), '')
  writeFileSync(join(folder, 'odelagt.docx'), readFileSync(join(samples, 'Intervju 1 Bodil.docx')).subarray(0, 4000))
  cpSync(join(samples, 'Fokusgruppe Tindvær 2026-02-03.docx'), join(folder, 'Fokusgruppe.docx'))
  await startPage(app.page).createProject('Nattarbeid')
})
afterAll(() => app.close())
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await app.picture(task.name)
})

describe('what cannot be used', () => {
  it.each([
    ['an empty file', /^tom\.txt/u, 'import.empty'],
    ['a damaged file', /^odelagt\.docx/u, 'import.damaged'],
  ] as const)('is told in plain words and stores nothing: %s', async (_what, name, code) => {
    const { page } = app
    await materialPage(page).chooseFiles('Filer', [name])
    await page.getByText(words(code)).first().waitFor()
    expect(await page.getByRole('table', { name: 'Dokumenter' }).count()).toBe(0)
    await page.keyboard.press('Escape')
  })

  it('does not stop the next good file', async () => {
    const { page } = app
    const material = materialPage(page)
    await material.chooseFiles('Filer', [/^Fokusgruppe/u])
    await material.confirm('Fokus', { title: 'Fokusgruppe', roles: { 'Hilde Nilsen': 'Moderator' } })
    await page.getByRole('row', { name: /^Fokusgruppe Ikke avidentifisert/u }).waitFor()
  })

  it('is a wrong password: it says so, and the next try is free', async () => {
    app = await app.restart()
    const { page } = app
    page.setDefaultTimeout(15_000)
    await startPage(page).openProject('Nattarbeid', 'et helt annet passord')
    await page.getByText(words('vault.wrong-passphrase')).first().waitFor()
    const dialog = page.getByRole('dialog').filter({ has: page.getByRole('textbox', { name: 'Passord' }) })
    await dialog.getByRole('textbox', { name: 'Passord' }).fill('en lang setning som bare jeg kan')
    await page.keyboard.press('Enter')
    await page.getByRole('row', { name: /^Fokusgruppe/u }).waitFor()
  })

  it('is a project of a newer format: it says so and changes nothing', async () => {
    const project = join(app.home, 'Nattarbeid.fortrolig')
    app = await app.restart()
    const { page } = app
    page.setDefaultTimeout(15_000)
    const header = JSON.parse(readFileSync(join(project, 'header.json'), 'utf8')) as Record<string, unknown>
    expect(readdirSync(project).some((it) => it.startsWith('journal.'))).toBe(true)
    writeFileSync(join(project, 'header.json'), JSON.stringify({ ...header, format: 99 }))
    await startPage(page).openProject('Nattarbeid')
    await page.getByText(words('project.newer-format')).first().waitFor()
  })
})
