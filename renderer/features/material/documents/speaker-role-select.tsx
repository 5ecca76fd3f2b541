import { speakerRole, type SpeakerRole } from '../../../../core/model/speaker'
import { useMessages } from '../../../messages/use-messages'
import { Select } from '../../../ui/select'

type SpeakerRoleSelectProps = Readonly<{
  speaker: string
  role: SpeakerRole
  isDisabled?: boolean
  onChange: (role: SpeakerRole) => void
}>

/** What a speaker does in the conversation. */
export function SpeakerRoleSelect({ speaker, role, isDisabled, onChange }: SpeakerRoleSelectProps) {
  const { material, common } = useMessages()
  return (
    <Select
      label={`${material.import.role}: ${speaker}`}
      isLabelHidden
      value={role}
      isDisabled={isDisabled ?? false}
      onChange={onChange}
      options={speakerRole.options.map((id) => ({ id, text: common.role[id] }))}
    />
  )
}
