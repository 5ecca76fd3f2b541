import { useMessages } from '../../messages/use-messages'
import { Button } from '../../ui/button'
import { Icon } from '../../ui/icon'
import { IconButton } from '../../ui/icon-button'
import { trailOf } from './path'

type FileTrailProps = Readonly<{ folder: string; parent: string | null; onGo: (folder: string | null) => void }>

/** Where one is, each folder on the way a button. */
export function FileTrail({ folder, parent, onGo }: FileTrailProps) {
  const { files } = useMessages()
  const trail = trailOf(folder)
  return (
    <nav className="files-trail" aria-label={files.place}>
      <IconButton icon="home" name={files.home} onPress={() => onGo(null)} />
      <IconButton icon="up" name={files.up} isDisabled={parent === null} onPress={() => onGo(parent)} />
      <ol>
        {trail.map((step, index) => (
          <li key={step.path}>
            {index > 1 || (index === 1 && trail[0]?.name !== '/') ? <Icon name="chevron-right" size={12} /> : null}
            {index === trail.length - 1 ? (
              <strong aria-current="location">{step.name}</strong>
            ) : (
              <Button kind="quiet" onPress={() => onGo(step.path)}>
                {step.name}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
