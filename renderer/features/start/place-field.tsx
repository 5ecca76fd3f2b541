import { useId } from 'react'
import { Button } from '../../ui/button'

type PlaceFieldProps = Readonly<{
  label: string
  place: string
  choose: string
  onChoose: () => void
  error?: string | null
}>

/** A place on this computer, with the button that chooses another. */
export function PlaceField({ label, place, choose, onChoose, error }: PlaceFieldProps) {
  const id = useId()
  return (
    <div className="field" role="group" aria-labelledby={id}>
      <span className="field-label" id={id}>
        {label}
      </span>
      <div className="form-row">
        <span className="form-place">{place}</span>
        <Button icon="folder" onPress={onChoose}>
          {choose}
        </Button>
      </div>
      {error ? (
        <span className="field-error" role="alert">
          {error}
        </span>
      ) : null}
    </div>
  )
}
