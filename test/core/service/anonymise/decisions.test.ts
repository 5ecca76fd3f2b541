import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Decision } from '../../../../core/model/identifier'
import type { DocumentId } from '../../../../core/model/ids'
import { createStudyRig, type StudyRig } from './study-rig'

let rig: StudyRig
let first: DocumentId
let second: DocumentId
beforeEach(async () => {
  rig = await createStudyRig()
  first = await rig.add('En', ['Intervjuer: Hvem?', 'Bodil: Jeg ringer Solveig Haugland. Solveigs mann er hjemme.'])
  second = await rig.add('To', ['Intervjuer: Hvem?', 'Randi: Jeg ringer også Solveig, alltid Solveig.'])
})
afterEach(() => rig.close())

/** Decides for the whole project, a document, or the n-th place. */
async function decide(where: 'project' | DocumentId | number, decision: Decision) {
  const { key, places } = await rig.cluster('Solveig Haugland')
  if (where === 'project') return rig.place.api('anonymise.decide', { key, decision, scope: where })
  if (typeof where === 'string') return rig.place.api('anonymise.decide', { key, decision, scope: { document: where } })
  const { document, span } = places[where]!
  return rig.place.api('anonymise.decide', { key, decision, scope: { places: [{ document, span }] } })
}

const colleague: Decision = { kind: 'role', replacement: 'kollega' }

describe('a decision', () => {
  it('for one place leaves the others, and says nothing of the cluster', async () => {
    await decide(3, colleague)
    expect(await rig.text(second)).toContain('også Solveig, alltid [kollega].')
    expect(await rig.cluster('Solveig')).toMatchObject({ decision: null, open: 3 })
  })

  it('for one document leaves the other', async () => {
    await decide(second, colleague)
    expect(await rig.text(second)).toContain('også [kollega], alltid [kollega].')
    expect(await rig.text(first)).toContain('Solveig Haugland')
  })

  it('passes over a place that was kept by itself, but where nothing else stands in its scope', async () => {
    const kept: Decision = { kind: 'keep', reason: 'står i avisen' }
    await decide(2, kept)
    await decide(second, colleague)
    expect(await rig.text(second)).toContain('også Solveig, alltid [kollega].')
    await rig.place.ask('history.undo', {})
    await decide(3, kept)
    await decide(second, colleague)
    expect(await rig.text(second)).toContain('også [kollega], alltid [kollega].')
    expect(await rig.text(first)).toContain('Solveig Haugland')
  })

  it('can be another one later, and leaves nothing of the first', async () => {
    await decide('project', { kind: 'pseudonym', replacement: 'Hege' })
    await decide('project', { kind: 'pseudonym', replacement: 'Jonas' })
    expect(await rig.text(first)).toContain('[Jonas]. [Jonas]’ mann')
    await decide('project', { kind: 'keep', reason: 'står i avisen' })
    expect(await rig.text(first)).toContain('Solveig Haugland. Solveigs mann')
  })

  it('is taken back: to the byte, here, in a document or everywhere, also after a restart', async () => {
    const before = [await rig.text(first), await rig.text(second)]
    await decide('project', colleague)
    await rig.reopen()
    const { key } = await rig.cluster('Solveig Haugland')
    await rig.place.ask('anonymise.undecide', { key, scope: { document: second } })
    expect(await rig.text(second)).toBe(before[1])
    expect(await rig.text(first)).toContain('[kollega]')
    await rig.place.ask('anonymise.undecide', { key, scope: 'project' })
    expect([await rig.text(first), await rig.text(second)]).toEqual(before)
    expect(await rig.cluster('Solveig')).toMatchObject({ decision: null, open: 4 })
    await rig.place.ask('history.undo', {})
    await rig.place.ask('history.undo', {})
    expect(await rig.text(second)).toContain('også [kollega], alltid [kollega].')
  })

  it('with a pseudonym that is anybody’s in the study, whole or in part, is refused', async () => {
    for (const replacement of ['Randi', 'bodil', 'Haugland', 'Randi Moen'])
      expect(await decide('project', { kind: 'pseudonym', replacement })).toMatchObject({
        fault: { code: 'decision.collides' },
      })
    await rig.decide('Bodil', { kind: 'pseudonym', replacement: 'Hege' })
    expect(await decide('project', { kind: 'pseudonym', replacement: 'Hege' })).toMatchObject({
      fault: { code: 'decision.collides' },
    })
  })
})

describe('suggestions', () => {
  it('stand while the project is open, also when other names are decided meanwhile', async () => {
    const { key } = await rig.cluster('Solveig Haugland')
    const before = (await rig.place.ask('anonymise.suggest', { key })).pseudonyms
    expect(before).toHaveLength(6)
    expect((await rig.place.ask('anonymise.suggest', { key })).pseudonyms).toEqual(before)
    await rig.decide('Bodil', { kind: 'pseudonym', replacement: before[2]! })
    const after = (await rig.place.ask('anonymise.suggest', { key })).pseudonyms
    expect(after.slice(0, 5)).toEqual(before.filter((it) => it !== before[2]))
  })

  it('keep gender when it is asked for, and nothing when it is not', async () => {
    const { key } = await rig.cluster('Solveig Haugland')
    const kept = (await rig.place.ask('anonymise.suggest', { key, keeps: 'gender' })).pseudonyms
    expect(kept).toHaveLength(6)
    for (const it of kept) expect(it[0]).not.toMatch(/[SH]/)
  })
})

describe('after approval', () => {
  beforeEach(async () => {
    await decide('project', { kind: 'pseudonym', replacement: 'Hege' })
    await rig.decide('Bodil', { kind: 'pseudonym', replacement: 'Wenche' })
    await rig.decide('Randi', { kind: 'pseudonym', replacement: 'Unni' })
    await rig.keepRest()
    await rig.approve(first)
  })

  async function keyOfSolveig(): Promise<string> {
    const { clusters } = await rig.queue()
    return clusters.find(
      (it) => it.decision !== null && 'replacement' in it.decision && it.decision.replacement === 'Hege',
    )!.key
  }

  it('a decision is made coarser without the list, endings kept', async () => {
    await rig.reopen('closed')
    const key = await keyOfSolveig()
    await rig.place.ask('anonymise.decide', { key, decision: colleague, scope: 'project' })
    expect(await rig.text(first)).toContain('ringer [kollega]. [Kollega]s mann')
    await rig.place.ask('anonymise.decide', { key, decision: { kind: 'blackout' }, scope: 'project' })
    expect(await rig.text(first)).not.toMatch(/kollega|Hege|Solveig/)
  })

  it('and never finer, nor back', async () => {
    await rig.reopen('closed')
    const key = await keyOfSolveig()
    const finer = async (decision: Decision) =>
      expect(await rig.place.api('anonymise.decide', { key, decision, scope: { document: first } })).toMatchObject({
        fault: { code: 'decision.not-coarser' },
      })
    await finer({ kind: 'keep', reason: 'x' })
    await rig.place.ask('anonymise.decide', { key, decision: { kind: 'blackout' }, scope: { document: first } })
    await finer(colleague)
    await finer({ kind: 'coarser', replacement: 'en i kommunen' })
    expect(await rig.place.api('anonymise.undecide', { key, scope: { document: first } })).toMatchObject({
      fault: { code: 'name-list.closed' },
    })
  })

  it('one wrong replacement comes back from the open list, and its document waits for approval again', async () => {
    const { places } = await rig.view(first)
    const one = places.find((it) => it.replacement === '[Hege]s')!
    expect(one.original).toBeNull()
    await rig.place.ask('anonymise.restore', { place: one.id })
    expect(await rig.text(first)).toContain('[Hege]. Solveigs mann')
    expect((await rig.view(first)).document.state).toBe('in-review')
    expect((await rig.queue(first)).approval[0]).toMatchObject({ open: 1, state: 'in-review' })
  })

  it('a new document names the same people while the list is open', async () => {
    await rig.reopen('open')
    await rig.add('Tre', ['Intervjuer: Hvem?', 'Torill: Jeg ringer Solveig og Haugland.'])
    const key = await keyOfSolveig()
    const { clusters } = await rig.queue()
    const waiting = clusters.find((it) => it.key === key)!.places.filter((it) => it.decision === null)
    expect(waiting.map((it) => it.text)).toEqual(['Solveig', 'Haugland'])
  })

  it('what is merged after approval is one person, forms of the list and all, also after undo', async () => {
    await rig.add('Tre', ['Intervjuer: Hvem?', 'Torill: Jeg ringer Gunvor.'])
    const solveig = await keyOfSolveig()
    const gunvor = await rig.cluster('Gunvor')
    const { key } = await rig.place.ask('anonymise.merge', { keys: [gunvor.key, solveig] })
    expect((await rig.cluster('Gunvor')).forms).toContain('Solveig Haugland')
    expect(key).toBe(solveig)
    await rig.place.ask('history.undo', {})
    expect((await rig.cluster('Gunvor')).forms).not.toContain('Solveig Haugland')
  })
})

describe('reading through', () => {
  it('is asked for, with how far it has come, and can be waived where the text has capitals', async () => {
    await rig.keepRest()
    await rig.lookAgain(first)
    expect(await rig.place.api('document.approve', { document: first })).toMatchObject({
      fault: { code: 'approval.not-read', params: { read: 0, turns: 2 } },
    })
    const unread = 'Lest på papir 3. mars'
    expect((await rig.place.ask('document.approve', { document: first, unread })).document.state).toBe('deidentified')
  })

  const reasons = async () =>
    (await rig.place.ask('memo.list', {}))
      .filter((it) => it.kind === 'decision')
      .map(({ about, text }) => [about, text])

  it('is waived with a reason only, which stays as a decision on the document, sealed as every memo', async () => {
    await rig.keepRest()
    await rig.lookAgain(first)
    for (const unread of ['', '  '])
      expect(await rig.place.api('document.approve', { document: first, unread })).toMatchObject({ ok: false })
    expect(await reasons()).toEqual([])
    await rig.place.ask('document.approve', { document: first, unread: ' Lest på papir 3. mars ' })
    await rig.reopen()
    expect(await reasons()).toEqual([[first, 'Lest på papir 3. mars']])
    await rig.place.ask('document.remove', { document: first })
    expect(await reasons()).toEqual([])
  })

  it('that is waived tells no name that is decided', async () => {
    await rig.decide('Solveig Haugland', { kind: 'role', replacement: 'kollega' })
    await rig.keepRest()
    await rig.lookAgain(first)
    await rig.place.ask('document.approve', { document: first, unread: 'Lest sammen med Solveig Haugland' })
    expect(await reasons()).toEqual([[first, 'Lest sammen med [kollega]']])
  })

  it('keeps no reason where it was not waived: everything has been read', async () => {
    await rig.keepRest()
    await rig.lookAgain(first)
    await rig.place.ask('document.markRead', { document: first, turns: 99 })
    await rig.place.ask('document.approve', { document: first, unread: 'Lest på papir' })
    expect(await reasons()).toEqual([])
  })

  it('cannot be waived for a text that looks automatic', async () => {
    const lower = await rig.add('Automatisk', [
      'speaker 1: hvordan er det å kjøre om natta',
      'speaker 2: det er stille og mørkt',
      'speaker 1: hva gjør du da',
      'speaker 2: jeg kjører videre til neste hus',
    ])
    await rig.keepRest()
    expect((await rig.queue(lower)).approval[0]).toMatchObject({ mustRead: true, open: 0, turnsRead: 0 })
    expect(await rig.place.api('document.approve', { document: lower, unread: 'Lest på papir' })).toMatchObject({
      fault: { code: 'approval.not-read' },
    })
  })
})
