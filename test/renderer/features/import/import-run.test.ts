import { describe, expect, it } from 'vitest'
import { faultOf } from '../../../../core/contract/fault'
import type { Input, Output, Reply } from '../../../../core/contract/contract'
import type { DocumentId } from '../../../../core/model/ids'
import { noAnswers } from '../../../../core/import/reading-mend'
import { createImportRun, type ImportPorts } from '../../../../renderer/features/material/import/import-run'
import type { ImportPreview } from '../../../../renderer/features/material/import/use-import'
import { previewOf, withDraft } from './previews'

const talk = (words: string, more: Partial<ImportPreview> = {}) =>
  previewOf(
    [
      ['Intervjuer', 'Hva da?'],
      ['Informant', words],
    ],
    { preview: words, fileName: `${words}.docx`, ...more },
  )
const doubtful = (words: string) =>
  withDraft(talk(words), { mends: [{ mend: { kind: 'speaker', label: 'Kari', count: 2 }, taken: false }] })

/** A host that reads what it is given by name, and keeps a book of what it was asked. */
function hostOf(files: readonly (ImportPreview | null)[], waitFor: Promise<void> = Promise.resolve()) {
  const book: string[] = []
  const ports: ImportPorts = {
    read: ({ file, part }) => {
      book.push(`read ${file}${part ? `.${part.answers.part}` : ''}`)
      const preview = files[file]
      if (!preview) return Promise.resolve({ ok: false, fault: faultOf('import.empty') })
      const value = part ? withDraft(preview, { parts: partAt(preview, part.answers.part) }) : preview
      return Promise.resolve({ ok: true, value })
    },
    discard: ({ preview }) => void book.push(`discard ${preview}`),
    confirm: async (input: Input<'import.confirm'>) => {
      await waitFor
      book.push(`confirm ${input.preview}`)
      return { ok: true, value: { document: { title: input.title } } } as Reply<Output<'import.confirm'>>
    },
    participants: () => Promise.resolve([]),
    titleOf: () => Promise.resolve('Den første'),
  }
  const run = createImportRun(
    files.map((_, file) => `${file}.docx`),
    ports,
  )
  return { run, book }
}

function partAt({ draft }: ImportPreview, index: number): ImportPreview['draft']['parts'] {
  return draft.parts && { ...draft.parts, index }
}

const settle = () => new Promise((turn) => setTimeout(turn, 5))
const outcomesOf = ({ run }: ReturnType<typeof hostOf>) =>
  run.state().queue.outcomes.map((it) => `${it.file} ${it.what}`)
/** Takes what is asked about as it stands. */
function take({ run }: ReturnType<typeof hostOf>): void {
  const { asked } = run.state()
  run.came({ what: 'added', title: asked!.preview.preview }, asked!.preview, 'real')
}

describe('files that are asked about one by one', () => {
  it('are read two ahead while one is looked at, each once', async () => {
    const host = hostOf([talk('a'), talk('b'), talk('c'), talk('d')])
    host.run.start()
    await settle()
    expect(host.book).toEqual(['read 0', 'read 1', 'read 2'])
    take(host)
    await settle()
    expect(host.book).toEqual(['read 0', 'read 1', 'read 2', 'read 3'])
  })

  it('go on after a bad one, whose reason is kept', async () => {
    const host = hostOf([null, talk('b')])
    host.run.start()
    await settle()
    expect(host.run.state().fault?.code).toBe('import.empty')
    host.run.skip(null)
    await settle()
    expect(outcomesOf(host)).toEqual(['0 failed'])
    expect(host.run.state().asked?.preview.preview).toBe('b')
  })

  it('are read anew when one before them was read otherwise: the host remembers it', async () => {
    const host = hostOf([talk('a'), talk('b')])
    host.run.start()
    await settle()
    const { preview } = host.run.state().asked!
    host.run.came({ what: 'added', title: 'a' }, { ...preview, answers: { taken: { chat: true }, part: 0 } }, 'real')
    await settle()
    expect(host.book).toEqual(['read 0', 'read 1', 'read 1', 'discard b'].toSorted(byFirst(host.book)))
  })

  it('are told of as the same when the same words came in just before', async () => {
    const host = hostOf([talk('a'), talk('a')])
    host.run.start()
    await settle()
    take(host)
    await settle()
    expect(host.run.state().asked?.same).toBe('a')
    host.run.skip(null)
    expect(outcomesOf(host)).toEqual(['0 added', '1 same'])
  })

  it('name the document that they are another version of', async () => {
    const document = 'document:00000000-0000-4000-8000-000000000001' as DocumentId
    const host = hostOf([talk('a', { versionOf: document })])
    host.run.start()
    await settle()
    expect(host.run.state().asked).toMatchObject({ same: null, version: { document, title: 'Den første' } })
  })
})

/** An order of two lists that is the same when they hold the same. */
function byFirst(order: readonly string[]) {
  return (a: string, b: string) => order.indexOf(a) - order.indexOf(b)
}

describe('the rest without asking', () => {
  it('takes what is clear, leaves what is there already, and asks about the others at the end', async () => {
    const host = hostOf([talk('a'), doubtful('b'), null, talk('a'), talk('e')])
    host.run.start()
    await settle()
    host.run.takeRest()
    take(host)
    await settle()
    expect(outcomesOf(host)).toEqual(['0 added', '2 failed', '3 same', '4 added'])
    expect(host.run.state().asked?.preview.preview).toBe('b')
    expect(host.run.state().queue.isTakingRest).toBe(false)
  })

  it('asks where nobody is named, until one such file was looked at and taken', async () => {
    const silent = (words: string) => previewOf([[null, words]], { preview: words })
    const host = hostOf([talk('a'), silent('b'), silent('c')])
    host.run.start()
    await settle()
    host.run.takeRest()
    take(host)
    await settle()
    expect(host.run.state().asked?.preview.preview).toBe('b')
    host.run.takeRest()
    take(host)
    await settle()
    expect(outcomesOf(host)).toEqual(['0 added', '1 added', '2 added'])
  })

  it('ends at once when it is stopped: what goes in just then is in, the rest is skipped', async () => {
    let goOn = () => {}
    const host = hostOf([talk('a'), talk('b'), talk('c'), talk('d')], new Promise((resolve) => (goOn = resolve)))
    host.run.start()
    await settle()
    host.run.takeRest()
    take(host)
    await settle()
    host.run.stop()
    goOn()
    await settle()
    expect(outcomesOf(host)).toEqual(['0 added', '1 added', '2 skipped', '3 skipped'])
    expect(host.book).toContain('discard c')
    expect(host.book).not.toContain('confirm c')
  })
})

describe('a file that holds several interviews', () => {
  const whole = withDraft(talk('a', { answers: { ...noAnswers, taken: { parts: true } } }), {
    parts: { index: 0, titles: ['A', 'B', 'C'] },
  })

  it('is gone through one by one, never ahead: they wait under one preview', async () => {
    const host = hostOf([whole, talk('z')])
    host.run.start()
    await settle()
    take(host)
    await settle()
    expect(host.book).toEqual(['read 0', 'read 1', 'read 0.1'])
    take(host)
    await settle()
    take(host)
    await settle()
    expect(outcomesOf(host)).toEqual(['0 added', '0 added', '0 added'])
    expect(host.run.state().asked?.preview.preview).toBe('z')
  })

  it('is given up first when its last interview is skipped', async () => {
    const host = hostOf([whole])
    host.run.start()
    await settle()
    host.run.skip(whole)
    await settle()
    expect(host.book).not.toContain('discard a')
    host.run.skip(null)
    await settle()
    host.run.skip(null)
    expect(host.book.filter((it) => it === 'discard a')).toHaveLength(1)
    expect(outcomesOf(host)).toEqual(['0 skipped', '0 skipped', '0 skipped'])
  })
})
