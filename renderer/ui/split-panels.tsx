import './split-panels.css'
import { useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react'

type SidePanel = Readonly<{
  /** Names the panel and its handle for screen readers. */
  label: string
  content: ReactNode
  isHidden?: boolean
  /** Widths in pixels. */
  width: number
  min?: number
  max?: number
}>

type SplitPanelsProps = Readonly<{
  /** Under this name the widths are remembered on this computer. Widths only: nothing of the project. */
  name: string
  start?: SidePanel
  end?: SidePanel
  mainLabel: string
  resizeName: (panel: string) => string
  children: ReactNode
}>

/** A main part with a panel on each side, resized by mouse and by arrow keys. */
export function SplitPanels({ name, start, end, mainLabel, resizeName, children }: SplitPanelsProps) {
  const first = usePanel(`${name}.start`, start, 1)
  const last = usePanel(`${name}.end`, end, -1)
  return (
    <div className="split" data-stacks>
      {start && !start.isHidden ? (
        <>
          <section className="split-panel" aria-label={start.label} style={{ width: first.width }}>
            {start.content}
          </section>
          <Handle {...first} label={resizeName(start.label)} />
        </>
      ) : null}
      <section className="split-main" aria-label={mainLabel}>
        {children}
      </section>
      {end && !end.isHidden ? (
        <>
          <Handle {...last} label={resizeName(end.label)} />
          <section className="split-panel" aria-label={end.label} style={{ width: last.width }}>
            {end.content}
          </section>
        </>
      ) : null}
    </div>
  )
}

type Sizing = Readonly<{
  width: number
  min: number
  max: number
  sign: 1 | -1
  resize: (width: number) => void
  reset: () => void
}>

function usePanel(name: string, panel: SidePanel | undefined, sign: 1 | -1): Sizing {
  const key = `fortrolig.panel.${name}`
  const min = panel?.min ?? 180
  const max = panel?.max ?? 520
  const usual = panel?.width ?? 260
  const [width, setWidth] = useState(() => clamp(Number(localStorage.getItem(key)) || usual, min, max))
  function resize(next: number) {
    const kept = clamp(Math.round(next), min, max)
    setWidth(kept)
    localStorage.setItem(key, String(kept))
  }
  return { width, min, max, sign, resize, reset: () => resize(usual) }
}

function Handle({ label, width, min, max, sign, resize, reset }: Sizing & Readonly<{ label: string }>) {
  function drag(event: PointerEvent<HTMLDivElement>) {
    const handle = event.currentTarget
    const from = event.clientX
    handle.setPointerCapture(event.pointerId)
    const move = (to: globalThis.PointerEvent) => resize(width + sign * (to.clientX - from))
    handle.addEventListener('pointermove', move)
    handle.addEventListener('pointerup', () => handle.removeEventListener('pointermove', move), { once: true })
    event.preventDefault()
    handle.focus()
  }
  function step(event: KeyboardEvent) {
    const by = event.shiftKey ? 48 : 16
    if (event.key === 'ArrowLeft') resize(width - sign * by)
    else if (event.key === 'ArrowRight') resize(width + sign * by)
    else if (event.key === 'Home') resize(min)
    else if (event.key === 'End') resize(max)
    else if (event.key === 'Enter') reset()
    else return
    event.preventDefault()
  }
  return (
    <div
      className="split-handle"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={min}
      aria-valuemax={max}
      onPointerDown={drag}
      onDoubleClick={reset}
      onKeyDown={step}
    />
  )
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, value))
}
