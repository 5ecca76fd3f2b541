import { plain, type Conversation } from '../conversation/conversation'
import type { Draft, DraftTurn } from '../draft'
import type { Drop } from '../source-line'
import type { SurveyColumn } from './survey-columns'

/** A table of answers read. `identifying`: how many columns say who somebody is, and are left out. */
export type ReadSurvey = Readonly<{ conversation: Conversation; people: Draft['people']; identifying: number }>

/**
 * Reads a table of answers by its open questions: each a note, then one turn for everyone who answered it, who is known by
 * the label column's value, else by the number of the row. The closed columns are attributes of who answered.
 * `otherHeads`: what further rows of names hold, which are left out.
 */
export function readSurvey(columns: readonly SurveyColumn[], otherHeads: readonly string[] = []): ReadSurvey {
  const labels = columns.find((it) => it.part === 'label')?.cells ?? columns[0]!.cells.map((_, index) => `${index + 1}`)
  const turns: DraftTurn[] = []
  const notes: { text: string; before: number }[] = []
  for (const { written, cells } of columns.filter((it) => it.part === 'open')) {
    if (written !== '') notes.push({ text: written, before: turns.length })
    for (const [index, text] of cells.entries()) {
      if (text !== '') turns.push({ speaker: labels[index]!, startMs: null, endMs: null, text })
    }
  }
  const closed = columns.filter((it) => it.part === 'closed')
  const people = labels.map((label, index) => ({
    label,
    attributes: Object.fromEntries(closed.map(({ head, cells }) => [head, cells[index]!])),
  }))
  const conversation = {
    ...plain,
    title: null,
    notes,
    turns,
    drops: [...otherHeads.map((text): Drop => ({ kind: 'header-row', text })), ...dropsOf(columns)],
    colons: 0,
    layout: 'survey',
  } as const
  const identifying = columns.filter(({ part, cells }) => part === 'identifying' && cells.some((it) => it !== ''))
  return { conversation, people, identifying: identifying.length }
}

const droppedAs = { identifying: 'identifying-column', machine: 'machine-data' } as const

function dropsOf(columns: readonly SurveyColumn[]): readonly Drop[] {
  return columns.flatMap(({ written, part, cells }): Drop[] => {
    const head: Drop = { kind: 'header-row', text: written }
    if (part === 'open') return []
    return part === 'closed' || part === 'label'
      ? [head]
      : [head, ...cells.map((text) => ({ kind: droppedAs[part], text }))]
  })
}
