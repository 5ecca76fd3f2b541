import { describe, expect, it } from 'vitest'
import { wordFields, withFieldText } from '../../../../core/service/anonymise/word-fields'
import type { AnyRecord } from '../../../../core/model/schema'
import { newIdentifier } from '../../../../core/model/identifier'
import { reportOptionsWith } from '../../../support/report-options'
import { stateWith, studyKit } from '../../../support/study'

const kit = studyKit(4)
const document = kit.document({ title: 'Om Solveig', fileName: 'solveig.docx', format: 'docx' })
const { quotes } = reportOptionsWith([])
const records: readonly AnyRecord[] = [
  kit.settings({ title: 'Solveigs natt', maskToken: '***', approvalReference: 'Sikt 12' }),
  document,
  kit.speaker(document.id, 'Solveig Haugland'),
  kit.participant('Deltaker 1', { attributes: { 'bor i': 'Solveigs bygd', 'a.b': 'Solveig igjen', tom: '' } }),
  kit.code('Solveig svarer', null, {
    definition: 'når Solveig svarer',
    use: 'Solveig nevnes',
    notUse: 'Solveig tier',
    example: '«Solveig!»',
    names: { nn: 'Solveig svarar', en: 'Solveig answers' },
  }),
  {
    id: kit.ports.ids.next('memo'),
    about: null,
    kind: 'analysis',
    text: 'Ring Solveig',
    coder: kit.coder,
    writtenAt: '2026-01-01T00:00:00.000Z',
  },
  {
    id: kit.ports.ids.next('profile'),
    name: 'Til Solveig',
    options: reportOptionsWith(['excerpts'], {
      title: 'Solveig i natt',
      chapter: { number: 5, title: 'Hos Solveig' },
      quotes: {
        ...quotes,
        attribution: { who: 'word', place: 'words', words: 'hjemme hos Solveig' },
        attributionOf: { [document.id]: { who: 'word', place: 'words', words: 'Solveigs kjøkken' } },
      },
      informants: {
        columns: [
          { attribute: 'bor i', heading: 'Bosted', coarser: 'as-is', words: {} },
          { attribute: 'a.b', heading: 'Kjenner Solveig', coarser: 'words', words: { 'ja. ja': 'venn av Solveig' } },
        ],
      },
    }),
    order: 0,
  },
  newIdentifier(kit.ports.ids.next('identifier'), { kind: 'person', forms: ['Solveig'] }),
]
const state = stateWith(records)
const fields = wordFields(state)

/** Every text in a record with its path: `names.nn`, `attributes.bor i`. */
function texts(value: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, path === '' ? key : `${path}.${key}`))
}

describe('the words outside the texts', () => {
  it('are every text of every record that a person may have written a name in', () => {
    const named = records
      .filter((it) => !it.id.startsWith('identifier:'))
      .flatMap((it) =>
        texts(it, '')
          .filter(([, text]) => /solveig/iu.test(text))
          .map(([field]) => `${it.id} ${field}`),
      )
    expect(fields.map((it) => `${it.record} ${it.field}`)).toEqual(expect.arrayContaining(named))
    expect(named).toHaveLength(21)
  })

  it('are none that are empty, nor what the app itself writes', () => {
    for (const { text } of fields) expect(text).not.toBe('')
    const own = new Set(fields.map((it) => it.text))
    for (const text of ['docx', '***', 'Sikt 12', 'analysis', '2026-01-01T00:00:00.000Z'])
      expect(own).not.toContain(text)
  })

  it('are written back where they stood, and nowhere else', () => {
    for (const { record: id, field } of fields) {
      const after = withFieldText(
        records.find((it) => it.id === id)!,
        field,
        'Ny tekst',
      )
      const now = wordFields(stateWith(records.map((it) => (it.id === id ? after : it))))
      const changed = now.filter((it, at) => it.text !== fields[at]!.text)
      expect(changed.map((it) => [it.record, it.field, it.text])).toEqual([[id, field, 'Ny tekst']])
    }
  })

  it('know which of them are what somebody is called, and whose document they stand on', () => {
    expect(fields.filter((it) => it.isLabel).map((it) => it.text)).toEqual(['Solveig Haugland', 'Deltaker 1'])
    const onDocument = fields.filter((it) => it.document === document.id)
    expect(onDocument.map((it) => it.field).toSorted()).toEqual(['fileName', 'label', 'title'])
  })
})
