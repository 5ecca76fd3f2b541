import type { Page } from 'playwright-core'

type Answers = Readonly<{
  /** Speakers who are not participants, with their role as the list of roles names it. */
  roles?: Readonly<Record<string, string>>
  title?: string
}>

/** The room Datamateriale: files in, with a preview. */
export const materialPage = (page: Page) => ({
  async chooseFiles(folder: string, names: readonly RegExp[]): Promise<void> {
    await page.getByRole('button', { name: 'Legg til filer' }).first().click()
    const dialog = page.getByRole('dialog', { name: 'Legg til filer' })
    await dialog.getByRole('row', { name: folder }).dblclick()
    for (const [index, name] of names.entries())
      await dialog.getByRole('row', { name }).click(index === 0 ? {} : { modifiers: ['Control'] })
    await dialog.getByRole('button', { name: 'Åpne' }).click()
  },

  /** Shares the turns under one label out between two people, by keys: true where the second speaks. */
  async shareOut(label: string, turns: readonly boolean[]): Promise<void> {
    const preview = this.preview()
    await preview.getByRole('listitem').filter({ hasText: label }).getByRole('button').click()
    await preview.getByRole('listbox', { name: `Del ut replikkene til «${label}»` }).waitFor()
    for (const isSecond of turns) await page.keyboard.press(isSecond ? '2' : '1')
    await preview.getByRole('button', { name: 'Ferdig med å dele ut' }).click()
  },

  async rename(label: string, name: string): Promise<void> {
    await this.preview()
      .getByRole('textbox', { name: `Navn i transkripsjonen: ${label}` })
      .fill(name)
  },

  async merge(label: string, into: string): Promise<void> {
    await this.preview()
      .getByRole('button', { name: `Valg for ${label}` })
      .click()
    await page.getByRole('menuitem', { name: `Slå sammen med «${into}»` }).click()
  },

  preview: () => page.getByRole('dialog', { name: 'Se over før det lagres' }),

  /** Confirms the preview of the file whose title begins so. */
  async confirm(beginning: string, { roles = {}, title }: Answers = {}): Promise<void> {
    const dialog = page.getByRole('dialog', { name: 'Se over før det lagres' })
    const field = dialog.getByRole('textbox', { name: 'Tittel' })
    await page.waitForFunction(
      (start) => [...document.querySelectorAll('input')].some((it) => it.value.startsWith(start)),
      beginning,
    )
    if (title !== undefined) await field.fill(title)
    for (const [label, role] of Object.entries(roles)) {
      await dialog.getByRole('button', { name: new RegExp(`Rolle: ${label}$`, 'u') }).click()
      await page.getByRole('option', { name: role }).click()
    }
    await dialog.getByRole('button', { name: 'Legg inn' }).click()
  },
})
