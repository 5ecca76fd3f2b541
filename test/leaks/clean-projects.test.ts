import { describe, expect, it } from 'vitest'
import type { CodeId, DocumentId } from '../../core/model/ids'
import { partOrder } from '../../core/service/report/ready-profiles'
import { reportOptionsWith } from '../support/report-options'
import type { Workplace } from '../support/workplace'
import { makeCleanProject } from './clean-project'

/** All of them in the long run; else as many as there is time for. */
const count = process.env['FORTROLIG_DEEP'] === undefined ? 2 : 50
const numbers = Array.from({ length: count }, (_, number) => number)

const codes = [
  'Å være alene om ansvaret',
  'Tid og tempo',
  'Berg og dal: når det går opp og ned',
  'Støtte fra ledelsen',
  'Livet ved siden av',
  'Vår egen måte å gjøre det på',
] as const

/** Codes the turns, and writes about them as people do. */
async function work({ ask }: Workplace, documents: readonly DocumentId[]): Promise<void> {
  const made: CodeId[] = []
  for (const [index, name] of codes.entries()) {
    const code = await ask('codebook.add', { name, parent: index > 3 ? (made[0] ?? null) : null })
    const definition = 'Når noen forteller om hva de gjør, hvem de spør, og hva de lar ligge til dagen etter.'
    await ask('codebook.update', { code: code.id, definition, use: 'Ved egne erfaringer.', notUse: 'Ved rykter.' })
    made.push(code.id)
  }
  for (const document of documents) {
    const { turns } = await ask('document.view', { document })
    for (const [index, { span }] of turns.entries())
      await ask('coding.add', { document, span, code: made[index % made.length]! })
  }
  const people = await ask('participant.list', {})
  for (const [index, { id, label }] of people.entries()) {
    const attributes = { stilling: index % 2 ? 'sykepleier' : 'hjelpepleier', alder: `${30 + 10 * (index % 3)}–årene` }
    await ask('participant.update', { participant: id, attributes })
    await ask('memo.add', { about: id, kind: 'question', text: `Skal vi spørre ${label} en gang til om vaktene?` })
    await ask('memo.add', { about: id, kind: 'decision', text: `Utdragene fra ${label} kan brukes i kapittel 5.` })
  }
}

/** Every finding of every exit, with the exit. */
async function refusals({ ask, api, folder }: Workplace, documents: readonly DocumentId[]): Promise<readonly string[]> {
  const found: string[] = []
  const told = (
    exit: string,
    findings: readonly Readonly<{ why: string; text: string; before: string; of: string | null }>[],
  ) =>
    found.push(
      ...findings.map((it) => `${exit}: ${it.why} «${it.text}» after «${it.before.slice(-20)}» ${it.of ?? ''}`),
    )
  const columns = ['stilling', 'alder'].map((it) => ({
    attribute: it,
    heading: it,
    coarser: 'as-is' as const,
    words: {},
  }))
  for (const language of ['nb', 'nn', 'en'] as const) {
    const options = reportOptionsWith(partOrder, { title: 'Arbeid og hverdag', language, informants: { columns } })
    told(`report ${language}`, (await ask('report.check', { options })).findings)
  }
  const filter = { coder: null, from: null, to: null, kinds: null, record: null }
  const log = await ask('log.write', { folder, name: 'logg', filter, language: 'nb', timeZone: 'UTC' })
  if (log.outcome === 'refused') told('log', log.findings)
  const passphrase = 'en tredje setning for kopien'
  const copy = await ask('copy.forCoder', { folder, name: 'Kopi', passphrase, documents: null, withCodings: true })
  if (copy.outcome === 'refused') told('copy', copy.findings)
  for (const [index, { id: participant }] of (await ask('participant.list', {})).entries()) {
    const input = { participant, folder, name: `innsyn ${index}`, reason: 'spurt', language: 'nb' as const }
    const access = await ask('participant.access', input)
    if (access.outcome === 'refused') told('access', access.findings)
  }
  for (const document of documents)
    for (const { span } of (await ask('document.view', { document })).turns) {
      const reply = await api('clipboard.release', { document, span })
      if (!reply.ok) found.push(`clipboard: ${reply.fault.code} ${document} ${span.start}`)
    }
  return found
}

describe('a study in which everything is decided', () => {
  it.each(numbers)(
    'is refused by no exit: number %i',
    async (number) => {
      const { place, documents, about } = await makeCleanProject(number)
      try {
        await work(place, documents)
        expect({ about, refused: await refusals(place, documents) }).toEqual({ about, refused: [] })
      } finally {
        await place.close()
      }
    },
    120_000,
  )
})
