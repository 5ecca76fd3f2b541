import type { Reading } from '../reading'
import type { Drop } from '../source-line'
import { childOf, descendants, elements, parseXml, type XmlElement } from '../xml'
import { conversationOfTiers, type TierTurn } from './tier-turns'

type Annotation = Readonly<{
  id: string
  start: string | null
  end: string | null
  parent: string | null
  text: string
}>
type Tier = Readonly<{ id: string; participant: string; parent: string | null; annotations: readonly Annotation[] }>

/**
 * Reads a file of ELAN. Each annotation of a tier is a turn of its participant, else of the tier's own name. A tier that
 * explains another, as a translation or glosses, is left out, unless the other has no words or is somebody else's.
 * Faults: `import.damaged`. Source: EAF 3.0, ELAN Annotation Format.
 */
export function readEaf(bytes: Uint8Array): Reading {
  const root = parseXml(bytes)
  const drops: Drop[] = []
  const slots = slotsOf(root)
  const tiers = [...descendants(root, ':TIER')].map(tierOf)
  const known = new Map(tiers.flatMap((tier) => tier.annotations.map((it) => [it.id, it] as const)))
  const turns: TierTurn[] = []
  for (const tier of tiers) {
    if (isSpeech(tier, tiers)) {
      for (const it of tier.annotations) turns.push(turnOf(it, tier.participant, { slots, known }))
    } else for (const { text } of tier.annotations) drops.push({ kind: 'other-tier', text })
  }
  for (const text of outsideTiers(root)) drops.push({ kind: 'other-tier', text })
  return { format: 'eaf', conversation: conversationOfTiers(turns, drops), messages: [], drops }
}

/** The words of annotations that no tier holds, as in a file that was damaged. */
function outsideTiers(root: XmlElement): readonly string[] {
  const read = new Set([...descendants(root, ':TIER')].flatMap((tier) => elements(tier).flatMap(elements).map(valueOf)))
  return [...descendants(root, ':ANNOTATION_VALUE')].filter((it) => !read.has(it)).map(textBelow)
}

const valueOf = (annotation: XmlElement) => childOf(annotation, ':ANNOTATION_VALUE')

/** The text of an element with that of elements inside it, but for annotations that are inside by damage. */
function textBelow({ children }: XmlElement): string {
  return children
    .map((it) => (typeof it === 'string' ? it : it.name === ':ANNOTATION_VALUE' ? '' : textBelow(it)))
    .join('')
}

/** When a slot is. `known` false: the file does not say, and `order` lies between its neighbours. */
type Slot = Readonly<{ order: number; isKnown: boolean }>

function slotsOf(root: XmlElement): ReadonlyMap<string, Slot> {
  const written = [...descendants(root, ':TIME_SLOT')].map(({ attributes }) => ({
    id: attributes[':TIME_SLOT_ID'] ?? '',
    ms: /^\d{1,12}$/u.test(attributes[':TIME_VALUE'] ?? '') ? Number(attributes[':TIME_VALUE']) : null,
  }))
  const slots = new Map<string, Slot>()
  let last = 0
  for (const { id, ms } of written) {
    slots.set(id, { order: ms ?? last, isKnown: ms !== null })
    last = ms ?? last
  }
  return slots
}

function tierOf(tier: XmlElement): Tier {
  const { attributes } = tier
  const id = attributes[':TIER_ID'] ?? ''
  return {
    id,
    participant: attributes[':PARTICIPANT']?.trim() || id,
    parent: attributes[':PARENT_REF'] ?? null,
    annotations: elements(tier).flatMap(elements).map(annotationOf),
  }
}

function annotationOf(element: XmlElement): Annotation {
  const { attributes } = element
  const value = valueOf(element)
  return {
    id: attributes[':ANNOTATION_ID'] ?? '',
    start: attributes[':TIME_SLOT_REF1'] ?? null,
    end: attributes[':TIME_SLOT_REF2'] ?? null,
    parent: attributes[':ANNOTATION_REF'] ?? null,
    text: value === undefined ? '' : textBelow(value),
  }
}

function isSpeech(tier: Tier, tiers: readonly Tier[]): boolean {
  const parent = tier.parent === null ? undefined : tiers.find((it) => it.id === tier.parent)
  if (parent === undefined) return hasWords(tier) || !tiers.some((it) => it.parent === tier.id && hasWords(it))
  return parent.participant !== tier.participant && tier.participant !== tier.id ? true : !hasWords(parent)
}

/** Whether a tier says more than numbers of its own, as `kol_014`. */
function hasWords({ annotations }: Tier): boolean {
  return annotations.some(({ text }) => /\p{L}/u.test(text) && !/^\s*\p{L}{0,12}[\s._-]?\d+\s*$/u.test(text))
}

type Times = Readonly<{ slots: ReadonlyMap<string, Slot>; known: ReadonlyMap<string, Annotation> }>

function turnOf(annotation: Annotation, tier: string, { slots, known }: Times): TierTurn {
  // What refers to another annotation has its times; a circle of references has none.
  let timed: Annotation | undefined = annotation
  for (let steps = 0; timed !== undefined && timed.start === null && steps < 50; steps += 1) {
    timed = timed.parent === null ? undefined : known.get(timed.parent)
  }
  const start = slots.get(timed?.start ?? '')
  const end = slots.get(timed?.end ?? '')
  const msOf = (slot: Slot | undefined) => (slot?.isKnown ? slot.order : null)
  return { tier, startMs: msOf(start), endMs: msOf(end), order: start?.order ?? 0, text: annotation.text }
}
