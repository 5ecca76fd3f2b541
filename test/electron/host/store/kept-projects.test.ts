import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createWorkplace, passphrase } from '../../../support/workplace'

const fixtures = new URL('../../../fixtures/formats/', import.meta.url).pathname

/** What each project was made to hold, by the app of its time. */
const projects = [
  {
    format: 1,
    secret: 'fortrolig for alltid',
    titles: ['Intervju 1', 'Intervju 2'],
    codes: ['Uteliv', 'Ensomhet'],
    codings: 1,
    words: 'Informant 1 bor i Fjordvik. Informant 1 er ordfører.',
    undo: 'test.change',
    list: false,
    left: { copies: 0, removals: 0, corrections: 0 },
  },
  ...[2, 3].map((format) => ({
    format,
    secret: passphrase,
    titles: ['Nattevakt', 'Gruppen'],
    codes: ['Natt', 'Alene', 'Veien'],
    codings: 3,
    words: 'Hva skjer om natta?\nJeg kjører til [en by i nord], og ringer Solveig.\nOg så?\nSå er det stille på veien.',
    undo: format === 2 ? 'anonymise.decide' : 'memo.add',
    list: true,
    left: { copies: 0, removals: 0, corrections: 0 },
  })),
  {
    format: 4,
    secret: passphrase,
    titles: ['Nattevakt', 'Gruppen'],
    codes: ['Natt', 'Alene', 'Veien'],
    codings: 3,
    words:
      'Hva skjer om natta?\nJeg kjører til [en by i nord], og ringer Solveig. Det er langt.\nOg så?\nSå er det helt stille på veien.',
    undo: 'memo.add',
    list: true,
    left: { copies: 2, removals: 1, corrections: 1 },
  },
  {
    format: 5,
    secret: passphrase,
    titles: ['Nattevakt', 'Gruppen', 'Merket'],
    codes: ['Natt', 'Alene', 'Veien'],
    codings: 3,
    words:
      'Hva skjer om natta?\nJeg kjører til [en by i nord], og ringer Solveig. Det er langt.\nOg så?\nSå er det helt stille på veien.',
    undo: 'memo.add',
    list: true,
    left: { copies: 0, removals: 0, corrections: 1 },
  },
  {
    format: 6,
    secret: passphrase,
    titles: ['Nattevakt', 'Gruppen', 'Merket'],
    codes: ['Natt', 'Alene', 'Veien'],
    codings: 3,
    words:
      'Hva skjer om natta?\nJeg kjører til [en by i nord], og ringer Solveig. Det er langt.\nOg så?\nSå er det helt stille på veien.',
    undo: 'indirect.assess',
    list: true,
    left: { copies: 0, removals: 0, corrections: 1 },
  },
]

test.each(projects)(
  'a project that was made in format $format opens, is worked in, undone, restored from each backup, closed and opened again',
  async ({ format, secret, titles, codes, codings, words, undo, list, left }) => {
    const place = createWorkplace()
    const { ask } = place
    try {
      const path = join(place.folder, 'project.fortrolig')
      cpSync(join(fixtures, String(format), 'project.fortrolig'), path, { recursive: true })
      const look = async () => {
        const documents = await ask('document.list', {})
        const views = await Promise.all(documents.map((it) => ask('document.view', { document: it.document.id })))
        const cards = await ask('indirect.cards', { attributes: null })
        return { views, codebook: await ask('codebook.list', {}), memos: await ask('memo.list', {}), cards }
      }
      const opened = await ask('project.open', { path, passphrase: secret })
      expect([opened.isReadOnly, opened.notices, opened.undo]).toEqual([false, [], undo])
      const before = await look()
      expect(before.views.map((it) => it.document.title)).toEqual(titles)
      expect(before.views[0]?.text).toBe(words)
      expect(before.codebook.map((it) => it.code.name)).toEqual(codes)
      expect(before.views.flatMap((it) => it.codings)).toHaveLength(codings)
      expect({
        copies: (await ask('copy.list', {})).length,
        removals: (await ask('removal.list', {})).length,
        corrections: (await ask('correction.list', {})).length,
      }).toEqual(left)
      expect((await ask('history.list', { limit: 100 })).intact).toBe(true)
      if (list) {
        const file = join(place.folder, 'project.navneliste')
        cpSync(join(fixtures, String(format), 'project.navneliste'), file)
        expect((await ask('nameList.open', { path: file, passphrase: secret })).nameList).toBe('open')
      }
      await ask('codebook.add', { name: 'I dag', parent: null })
      const edited = await look()
      await place.restart()
      await ask('project.open', { path, passphrase: secret })
      expect(await look()).toEqual(edited)
      await ask('history.undo', {})
      expect(await look()).toEqual(before)
      await ask('history.undo', {})
      expect(await look()).not.toEqual(before)
      await ask('history.redo', {})
      expect(await look()).toEqual(before)
      expect((await ask('history.list', { limit: 100 })).intact).toBe(true)
      const backups = await ask('project.backups', {})
      expect(backups.length).toBeGreaterThan(0)
      for (const { id } of backups) {
        const now = await look()
        const { differences } = await ask('project.previewRestore', { backup: id })
        await ask('project.restore', { backup: id })
        const after = await look()
        if (differences.length > 0) await ask('history.undo', {})
        else expect(after).toEqual(now)
        expect(await look()).toEqual(now)
      }
      await ask('project.close', {})
      expect((await ask('project.open', { path, passphrase: secret })).notices).toEqual([])
    } finally {
      await place.close()
    }
  },
  30_000,
)
