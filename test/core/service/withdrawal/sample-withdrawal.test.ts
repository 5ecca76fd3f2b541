import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { join } from 'node:path'
import type { Output } from '../../../../core/contract/contract'
import type { Span } from '../../../../core/model/scalars'
import type { DocumentId } from '../../../../core/model/ids'
import { study } from '../../../samples/sample'
import { openDecidedSample, openTwentyPassages } from '../../../support/decided-sample'
import { bytesOfProject, findWords } from '../../../support/byte-search'
import { reportOptionsWith } from '../../../support/report-options'
import { createWorkplace, listPassphrase, type Workplace } from '../../../support/workplace'

type Counted = Readonly<{ codings: number; segments: number; participants: number }>

/** Codings, segments and informants under each category and in all, and N: chapter 6 of the plan of the sample study. */
const before = { A: [9, 9, 6], B: [6, 6, 5], C: [6, 5, 5], D: [4, 3, 3], all: [25, 22, 8], N: 8 }
const after = { A: [9, 9, 5], B: [5, 5, 4], C: [5, 4, 4], D: [4, 3, 3], all: [23, 20, 7], N: 7 }

async function countsIn(place: Workplace): Promise<typeof before> {
  const { rows, total, base } = await place.ask('analysis.frequency', {})
  const numbers = ({ codings, segments, participants }: Counted) => [codings, segments, participants]
  const of = (code: string) => {
    const name = study.codes.find((it) => it.id === code)!.labels['nb']!
    return numbers(rows.find((it) => it.depth === 0 && it.name === name)!)
  }
  return { A: of('A'), B: of('B'), C: of('C'), D: of('D'), all: numbers(total), N: base.participants }
}

const isWithin = (inner: Span, outer: Span) => outer.start <= inner.start && inner.end <= outer.end

describe.each([
  ['while nothing is decided', false],
  ['when every document is approved', true],
])('the withdrawal of Gerd from the sample study, %s', (_when, isApproved) => {
  let place: Workplace
  let group: DocumentId
  let path: string
  let told: Output<'participant.withdrawalEffect'>
  let outcome: Output<'participant.withdraw'>
  let counted: typeof before
  let numbersBefore: ReadonlyMap<string, number>
  let others: readonly string[]
  let hers: readonly string[]
  let group0: Output<'document.view'>

  const numbers = async () => {
    const receipts = await place.ask('report.receipts', {})
    return new Map(receipts.flatMap((it) => (it.numbered ?? []).map((one) => [one.coding, one.number] as const)))
  }

  beforeAll(async () => {
    place = createWorkplace()
    const copies = await (isApproved ? openDecidedSample(place) : openTwentyPassages(place))
    group = copies.get('FG')!
    if (isApproved) {
      const options = reportOptionsWith(['excerpts', 'frequency'], { title: 'Før' })
      await place.ask('report.write', { options, folder: place.folder, name: 'før' })
    }
    path = (await place.ask('project.status', {}))!.path
    const people = (await place.ask('participant.list', {})).toSorted((a, b) => a.order - b.order)
    const gerd = people[study.participants.findIndex((it) => it.id === 'gerd')]!
    group0 = await place.ask('document.view', { document: group })
    const own = new Set(group0.speakers.filter((it) => it.participant === gerd.id).map((it) => it.id))
    const isHers = (it: (typeof group0.turns)[number]) => it.speaker !== null && own.has(it.speaker)
    const words = (turns: typeof group0.turns) => turns.map((it) => group0.text.slice(it.span.start, it.span.end))
    hers = words(group0.turns.filter(isHers))
    others = words(group0.turns.filter((it) => !isHers(it)))
    counted = await countsIn(place)
    numbersBefore = await numbers()
    const asked = { participant: gerd.id, code: null }
    told = await place.ask('participant.withdrawalEffect', asked)
    outcome = await place.ask('participant.withdraw', { ...asked, expect: told.digest, keep: [] })
  }, 300_000)
  afterAll(() => place.close())

  it('takes her for the one who says «Gerd her», though her label is the name of a room', () => {
    const called = told.mayBeCalled.filter((it) => it.isCalled)
    expect(called).toMatchObject([{ forms: ['Gerd'], because: 'introduces' }])
  })

  it('leaves the counts of the study without her', async () => {
    expect(counted).toEqual(before)
    expect(await countsIn(place)).toEqual(after)
  })

  it('leaves P15 to the two other voices, and lists it and P19 as touched', async () => {
    const { text } = await place.ask('document.view', { document: group })
    const start = (words: string) => text.indexOf(words)
    const p15 = outcome.touched.find((it) => it.why === 'sequence' && it.text.startsWith('Jeg ringer. Legevakta'))!
    expect(p15.text).toMatch(/Legen veit blodprosenten\.$/u)
    expect(p15.text).not.toContain('Jeg går til naboen')
    const at = start('Vi hadde et hus oppi')
    const p19 = outcome.touched.find((it) => isWithin({ start: at, end: at + 1 }, it.span))!
    expect(p19.why).toBe('named')
    for (const it of outcome.touched)
      if (it.document === group) expect(text.slice(it.span.start, it.span.end)).toBe(it.text)
    expect(outcome.touched).toHaveLength(told.touched.length)
    expect(outcome.removal.touched).toBe(told.touched.length)
  })

  it('changes no word of the others but her name', async () => {
    const { text, turns } = await place.ask('document.view', { document: group })
    const left = turns.map((it) => text.slice(it.span.start, it.span.end))
    expect(left).toEqual(others.map((it) => it.replaceAll(isApproved ? '[Eli]' : 'Gerd', '[…]')))
  })

  it('leaves none of her words in any file of the project', async () => {
    await place.ask('project.close', {})
    const all = await bytesOfProject(path, 'Når bygda sover, står denne setningen åpent')
    const stays = others.join('\n')
    const long = hers.filter((it) => it.length > 20 && !stays.includes(it) && !it.includes('['))
    expect(long.length).toBeGreaterThan(30)
    expect(findWords(all, long)).toEqual([])
    await place.ask('project.openSample', { fresh: false })
    expect(await countsIn(place)).toEqual(after)
  })

  it('cannot be undone, and says so kindly', async () => {
    const reply = await place.api('history.undo', {})
    expect(reply).toMatchObject({ ok: false, fault: { code: 'history.nothing-to-undo' } })
  })

  it('leaves a receipt that tells how much went, and of nobody', async () => {
    const removals = await place.ask('removal.list', {})
    const [receipt, ...more] = removals.filter((it) => it.kind !== 'identifier')
    expect(more).toEqual([])
    expect(receipt).toMatchObject({ kind: 'participant', counts: told.counts, touched: told.touched.length })
    expect(JSON.stringify(receipt)).not.toMatch(/Gerd|Informant|Eli/u)
  })

  it.runIf(isApproved)('lists the files that have left, and moves no printed number to another passage', async () => {
    expect(told.unreachable.map((it) => it.name)).toEqual(['før.docx'])
    expect(outcome.removal.unreachable).toBe(1)
    const options = reportOptionsWith(['excerpts', 'frequency'], { title: 'Etter' })
    await place.ask('nameList.open', { path: join(place.folder, 'liste.navneliste'), passphrase: listPassphrase })
    await place.ask('report.write', { options, folder: place.folder, name: 'etter' })
    const now = await numbers()
    const last = Math.max(...numbersBefore.values())
    expect(last).toBeGreaterThan(10)
    for (const [coding, number] of now)
      if (numbersBefore.has(coding)) expect(number).toBe(numbersBefore.get(coding))
      else expect(number).toBeGreaterThan(last)
  })
})
