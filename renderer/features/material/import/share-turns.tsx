import './share.css'
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import { formatTime } from '../../../messages/format'
import { useMessages } from '../../../messages/use-messages'
import { after, moveBy, personOfKey, rangeOf, type Stand } from './share-keys'

export type ShareTurn = Readonly<{ key: string; text: string; startMs: number | null; before: string | null }>
export type Sharer = Readonly<{ id: string; label: string; count: number }>

type ShareTurnsProps = Readonly<{
  label: string
  turns: readonly ShareTurn[]
  people: readonly Sharer[]
  ownerOf: (turn: ShareTurn) => string | null
  onAssign: (turns: readonly ShareTurn[], person: string) => void
}>

/**
 * Shares turns out between people: arrows move, Shift draws a range, a number key gives the range to that person and goes on.
 * By mouse: click, Shift-click, then the person.
 */
export function ShareTurns({ label, turns, people, ownerOf, onAssign }: ShareTurnsProps) {
  const { material } = useMessages()
  const words = material.share
  const id = useId()
  const list = useRef<HTMLUListElement>(null)
  const [stand, setStand] = useState<Stand>({ at: 0, from: 0 })
  const range = new Set(rangeOf(stand))

  useEffect(() => list.current?.focus(), [])
  useEffect(() => {
    list.current?.children[stand.at]?.scrollIntoView({ block: 'nearest' })
  }, [stand.at])

  function give(person: Sharer | undefined) {
    const chosen = turns.filter((_, index) => range.has(index))
    if (!person || chosen.length === 0) return
    onAssign(chosen, person.id)
    setStand(after(stand, turns.length))
  }
  function press(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const moved = moveBy(stand, { key: event.key, isShift: event.shiftKey }, turns.length)
    const person = personOfKey(event.key, people.length)
    if (moved) setStand(moved)
    else if (person !== null) give(people[person])
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <>
      <div className="share-people" role="group" aria-label={words.people}>
        {people.map((person, index) => (
          <button
            key={person.id}
            type="button"
            className="share-person"
            data-person={index + 1}
            aria-keyshortcuts={String(index + 1)}
            onClick={() => {
              give(person)
              list.current?.focus()
            }}
          >
            <kbd>{index + 1}</kbd>
            <span data-name>{person.label}</span>
            <span className="share-count">{words.count(person.count)}</span>
          </button>
        ))}
      </div>
      <p className="field-help">{words.keys}</p>
      <p className="visually-hidden" role="status">
        {people.map((it) => `${it.label}: ${words.count(it.count)}`).join(', ')}
      </p>
      <ul
        ref={list}
        className="share-turns"
        role="listbox"
        aria-label={label}
        aria-multiselectable
        aria-activedescendant={`${id}-${stand.at}`}
        tabIndex={0}
        onKeyDown={press}
      >
        {turns.map((turn, index) => {
          const owner = people.findIndex((it) => it.id === ownerOf(turn))
          return (
            <li
              key={turn.key}
              id={`${id}-${index}`}
              role="option"
              aria-selected={range.has(index)}
              data-at={index === stand.at || undefined}
              data-person={owner + 1}
              onMouseDown={(event) => {
                event.preventDefault()
                list.current?.focus()
                setStand({ at: index, from: event.shiftKey ? stand.from : index })
              }}
            >
              <span className="share-owner">
                <span aria-hidden>{owner < 0 ? '–' : owner + 1}</span>
                <span className="visually-hidden">{people[owner]?.label ?? words.nobody}</span>
              </span>
              <span className="share-words">
                {turn.before === null ? null : <small>{turn.before}</small>}
                {turn.text}
              </span>
              {turn.startMs === null ? null : <time>{formatTime(turn.startMs)}</time>}
            </li>
          )
        })}
      </ul>
    </>
  )
}
