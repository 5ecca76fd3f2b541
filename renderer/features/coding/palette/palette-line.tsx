import { useMessages } from '../../../messages/use-messages'
import { Icon } from '../../../ui/icon'
import { Swatch } from '../swatch'
import type { PaletteItem } from './palette-state'

type PaletteLineProps = Readonly<{
  id: string
  item: PaletteItem
  isChosen: boolean
  isOnPassage: boolean
  onPress: (stay: boolean) => void
}>

/** One line of the palette: a code with its path, or the making of a new one. */
export function PaletteLine({ id, item, isChosen, isOnPassage, onPress }: PaletteLineProps) {
  const { palette } = useMessages().coding
  return (
    <li
      id={id}
      role="option"
      className="coding-palette-line"
      aria-selected={isChosen}
      // The field keeps the keyboard.
      onPointerDown={(event) => event.preventDefault()}
      onClick={(event) => onPress(event.shiftKey)}
    >
      {item.kind === 'code' ? (
        <>
          <Swatch name={item.entry.code.name} colour={item.entry.code.colour} />
          <span className="coding-palette-name">{item.entry.code.name}</span>
          {item.entry.path.length > 0 ? (
            <span className="coding-palette-path">{item.entry.path.join(' › ')}</span>
          ) : null}
          {isOnPassage ? <Icon name="check" /> : null}
        </>
      ) : (
        <>
          <Icon name={item.parent ? 'sub' : 'add'} />
          <span className="coding-palette-name">
            {item.parent ? palette.createUnder(item.name, item.parent.code.name) : palette.create(item.name)}
          </span>
        </>
      )}
    </li>
  )
}
