import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useMessages } from '../../../messages/use-messages'
import { Button } from '../../../ui/button'
import { IconButton } from '../../../ui/icon-button'
import { Keys } from '../../../ui/keys'
import { VisuallyHidden } from '../../../ui/visually-hidden'
import { MarkMenu, type MarkMenuProps } from './mark-menu'
import { placePalette, type Box } from '../palette/palette-place'

type SelectionButtonProps = MarkMenuProps &
  Readonly<{
    boxOf: () => Box | null
    onPress: () => void
    onInVivo: () => void
    onNote: () => void
    onCorrect: () => void
  }>

/**
 * The buttons at the selected passage, once it is made: code it, code it with its own words, mark it as identifying, write
 * a memo about its turn, or correct its words. They never cover it.
 */
export function SelectionButton(props: SelectionButtonProps) {
  const { boxOf, onPress, onInVivo, onNote, onCorrect, onMark, onRemove } = props
  const { coding } = useMessages()
  const place = useRef<HTMLDivElement>(null)
  const isDown = useIsPointerDown()
  useLayoutEffect(() => {
    function put() {
      const element = place.current
      const box = boxOf()
      if (!element || !box) return
      const { width, height } = element.getBoundingClientRect()
      const room = { left: 8, top: 48, right: window.innerWidth - 8, bottom: window.innerHeight - 40 }
      const isInSight = box.bottom > room.top && box.top < room.bottom
      const { left, top } = placePalette(box, { width, height }, room)
      element.style.visibility = isInSight ? 'visible' : 'hidden'
      element.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`
    }
    put()
    window.addEventListener('resize', put)
    window.addEventListener('scroll', put, { capture: true, passive: true })
    return () => {
      window.removeEventListener('resize', put)
      window.removeEventListener('scroll', put, { capture: true })
    }
  }, [boxOf, isDown])
  if (isDown) return null
  return (
    <div ref={place} className="coding-selection-button">
      <Button kind="primary" icon="code" onPress={onPress}>
        {coding.code} <Keys keys="enter" isPlain />
      </Button>
      <Button icon="quote" onPress={onInVivo}>
        {coding.inVivoShort}
        <VisuallyHidden>, {coding.inVivo}</VisuallyHidden> <Keys keys="mod+i" isPlain />
      </Button>
      <MarkMenu onMark={onMark} onRemove={onRemove} />
      <Button icon="note" onPress={onNote}>
        {coding.noteShort}
        <VisuallyHidden>, {coding.noteOnTurn}</VisuallyHidden> <Keys keys="alt+n" isPlain />
      </Button>
      <IconButton icon="edit" name={coding.correction.title} keys="alt+r" onPress={onCorrect} />
    </div>
  )
}

function useIsPointerDown(): boolean {
  const [isDown, setDown] = useState(false)
  useEffect(() => {
    const down = (event: PointerEvent) => {
      if ((event.target as Element).closest('[data-words]')) setDown(true)
    }
    const up = () => setDown(false)
    window.addEventListener('pointerdown', down)
    window.addEventListener('pointerup', up)
    return () => {
      window.removeEventListener('pointerdown', down)
      window.removeEventListener('pointerup', up)
    }
  }, [])
  return isDown
}
