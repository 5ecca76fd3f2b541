import { useDeferredValue, useMemo, useState } from 'react'
import type { Output } from '../../../../core/contract/contract'
import type { Fault } from '../../../../core/contract/fault'
import type { Decision } from '../../../../core/model/identifier'
import { useQuery } from '../../../state/use-query'

type Answer = Output<'anonymise.preview'>

/** What will stand at each place, by the place's key, and why it cannot, where it cannot. */
export type Preview = Readonly<{
  texts: ReadonlyMap<string, string>
  fault: Fault | null
  /** How many pronouns near the places would not agree. */
  pronouns: number
}>

/**
 * What a decision would write, asked of the core that writes it. While a newer answer is on its way the last one for the same
 * cluster stays.
 */
export function usePreview(key: string | null, decision: Decision | null): Preview {
  const later = useDeferredValue(decision)
  const { value, fault } = useQuery('anonymise.preview', key !== null && later ? { key, decision: later } : null)
  const [last, setLast] = useState<Readonly<{ key: string | null; value: Answer }> | null>(null)
  if (value && last?.value !== value) setLast({ key, value })
  const shown = value ?? (last?.key === key ? last?.value : undefined)
  return useMemo(() => previewOf(decision !== null, shown, fault), [decision, shown, fault])
}

function previewOf(isAsked: boolean, answer: Answer | undefined, fault: Fault | undefined): Preview {
  if (!isAsked) return { texts: new Map(), fault: null, pronouns: 0 }
  if (fault && fault.code !== 'record.missing') return { texts: new Map(), fault, pronouns: 0 }
  return { texts: answer ? textsOf(answer) : new Map(), fault: null, pronouns: answer?.pronouns ?? 0 }
}

/** The answer by the keys that places have on screen. */
function textsOf({ places, outside }: Answer): ReadonlyMap<string, string> {
  return new Map([
    ...places.map((it) => [`${it.document} ${it.start}`, it.text] as const),
    ...outside.map((it) => [`${it.record} ${it.field} ${it.start}`, it.text] as const),
  ])
}
