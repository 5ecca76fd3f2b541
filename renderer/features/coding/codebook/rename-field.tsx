import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react'
import type { Code } from '../../../../core/model/code'
import { useMessages } from '../../../messages/use-messages'
import { runCommand } from '../../../state/use-command'

type RenameFieldProps = Readonly<{ panel: RefObject<HTMLElement | null>; code: Code; onDone: () => void }>

/** A field over the code's row in the tree, where its name is written anew. It lies outside the tree, which would take its keys. */
export function RenameField({ panel, code, onDone }: RenameFieldProps) {
  const { tree } = useMessages().coding
  const [name, setName] = useState(code.name)
  const field = useRef<HTMLInputElement>(null)
  const isOver = useRef(false)
  const rowOf = () => panel.current?.querySelector<HTMLElement>(`[role=row][data-key="${code.id}"]`) ?? null

  useLayoutEffect(() => {
    const words = rowOf()?.querySelector('.code-name')?.getBoundingClientRect()
    const around = panel.current?.getBoundingClientRect()
    if (!field.current || !words || !around) return
    Object.assign(field.current.style, {
      left: `${words.left - around.left - 6}px`,
      top: `${words.top - around.top - 5}px`,
      width: `${around.right - words.left - 4}px`,
    })
  })
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])

  function finish(isKept: boolean) {
    if (isOver.current) return
    isOver.current = true
    const written = name.trim()
    if (isKept && written !== '' && written !== code.name)
      void runCommand('codebook.update', { code: code.id, name: written })
    rowOf()?.focus()
    onDone()
  }

  function press(event: KeyboardEvent) {
    if (event.key !== 'Enter' && event.key !== 'Escape') return
    event.preventDefault()
    finish(event.key === 'Enter')
  }

  return (
    <input
      ref={field}
      className="input code-rename"
      aria-label={tree.renameField(code.name)}
      value={name}
      maxLength={300}
      autoComplete="off"
      spellCheck={false}
      translate="no"
      onChange={(event) => setName(event.target.value)}
      onKeyDown={press}
      onBlur={() => finish(true)}
    />
  )
}
