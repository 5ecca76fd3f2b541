import { useCallback, useEffect } from 'react'
import type { CallName, Contract, Input, Output } from '../../core/contract/contract'
import type { Fault } from '../../core/contract/fault'
import { keyOf, refresh, useCache, watch } from './cache'

type QueryName = { [N in CallName]: Contract[N]['kind'] extends 'query' ? N : never }[CallName]

export type QueryState<T> = Readonly<{
  /** The last answer; it stays while a newer one is fetched. */
  value: T | undefined
  fault: Fault | undefined
  /** True while there is nothing to show yet. */
  isLoading: boolean
  refresh: () => void
}>

/** The answer of a query, kept fresh for as long as the component is there. Null as input: nothing is asked. */
export function useQuery<N extends QueryName>(name: N, input: Input<N> | null): QueryState<Output<N>> {
  const key = input === null ? null : keyOf(name, input)
  const entry = useCache((cache) => (key === null ? undefined : cache.entries.get(key)))
  useEffect(() => {
    if (key === null) return undefined
    return watch(name, JSON.parse(key.slice(name.length + 1)) as Input<N>)
  }, [key, name])
  const again = useCallback(() => {
    if (key !== null) refresh(name, JSON.parse(key.slice(name.length + 1)) as Input<N>)
  }, [key, name])
  return {
    value: entry?.value as Output<N> | undefined,
    fault: entry?.fault,
    isLoading: key !== null && entry?.value === undefined && entry?.fault === undefined,
    refresh: again,
  }
}
