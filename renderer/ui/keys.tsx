import './keys.css'

const isMac = typeof navigator !== 'undefined' && navigator.platform.startsWith('Mac')

const written: Readonly<Record<string, string>> = {
  mod: isMac ? '⌘' : 'Ctrl',
  shift: isMac ? '⇧' : 'Shift',
  alt: isMac ? '⌥' : 'Alt',
  enter: 'Enter',
  escape: 'Esc',
  arrowup: '↑',
  arrowdown: '↓',
  arrowleft: '←',
  arrowright: '→',
  delete: 'Del',
  space: '␣',
  tab: 'Tab',
}

/** A key combination as `mod+shift+z`, drawn as the keys of this computer. */
export function Keys({ keys, isPlain }: Readonly<{ keys: string; isPlain?: boolean }>) {
  // The last `+` is a key itself.
  const parts = keys.split(/\+(?!$)/u)
  return (
    <span className="keys" data-plain={isPlain || undefined}>
      {parts.map((part) => (
        <kbd key={part}>{written[part] ?? part.toUpperCase()}</kbd>
      ))}
    </span>
  )
}
