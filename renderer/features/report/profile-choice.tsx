import type { ReportOptions } from '../../../core/model/report-options'
import { useMessages } from '../../messages/use-messages'
import { useDraft } from '../../state/drafts'
import { useCommand } from '../../state/use-command'
import { useQuery } from '../../state/use-query'
import { Button } from '../../ui/button'
import { IconButton } from '../../ui/icon-button'
import { Select } from '../../ui/select'
import { TextField } from '../../ui/text-field'

type ProfileChoiceProps = Readonly<{
  options: ReportOptions
  onChoose: (options: ReportOptions) => void
  isReadOnly: boolean
}>

/** Takes a report that is set up already, ready-made or saved, or saves this one under a name. */
export function ProfileChoice({ options, onChoose, isReadOnly }: ProfileChoiceProps) {
  const { common, report } = useMessages()
  const profiles = useQuery('profile.list', {}).value
  const save = useCommand('profile.save')
  const remove = useCommand('profile.remove')
  const [name, setName] = useDraft<string | null>('profile.name', null)
  const same = (other: ReportOptions) => JSON.stringify(other) === JSON.stringify(options)
  const all: readonly Readonly<{ id: string; text: string; options: ReportOptions }>[] = [
    ...(profiles?.ready ?? []).map((it) => ({
      id: it.name,
      text: report.ready[it.name],
      options: it.options,
    })),
    ...(profiles?.saved ?? []).map((it) => ({ id: it.id, text: it.name, options: it.options })),
  ]
  const chosen = all.find((it) => same(it.options)) ?? null
  const own = profiles?.saved.find((it) => it.id === chosen?.id)
  return (
    <div className="choice-group">
      <Select
        label={report.profile}
        placeholder={report.ownChoices}
        value={chosen?.id ?? null}
        options={all}
        onChange={(id) => {
          const next = all.find((it) => it.id === id)
          if (next) onChoose(next.options)
        }}
      />
      {name === null ? (
        <div className="profile-buttons">
          <Button isDisabled={isReadOnly} onPress={() => setName(own?.name ?? '')}>
            {report.saveProfile}
          </Button>
          {own ? (
            <IconButton
              icon="close"
              name={report.removeProfile(own.name)}
              onPress={() => void remove.run({ profile: own.id })}
            />
          ) : null}
        </div>
      ) : (
        <form
          className="choice-group"
          onSubmit={(event) => {
            event.preventDefault()
            if (name.trim() !== '') void save.run({ name, options }).then((reply) => reply.ok && setName(null))
          }}
        >
          <TextField label={report.profileName} value={name} onChange={setName} maxLength={120} autoFocus />
          <div className="profile-buttons">
            <Button onPress={() => setName(null)}>{common.cancel}</Button>
            <Button kind="primary" type="submit" isDisabled={name.trim() === ''}>
              {report.saveProfile}
            </Button>
          </div>
        </form>
      )}
    </div>
  )
}
