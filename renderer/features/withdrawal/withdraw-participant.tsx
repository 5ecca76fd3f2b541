import { useState } from 'react'
import type { CodeId } from '../../../core/model/ids'
import type { Participant } from '../../../core/model/participant'
import { useMessages } from '../../messages/use-messages'
import { useCommand } from '../../state/use-command'
import { useQuery } from '../../state/use-query'
import { Checkbox } from '../../ui/checkbox'
import { RadioGroup } from '../../ui/radio-group'
import { Select } from '../../ui/select'
import { RemovalDialog } from './removal-dialog'

type WithdrawParticipantProps = Readonly<{ participant: Participant; onClose: () => void }>

/** A participant takes back what they have said, all of it or what is coded as one topic. */
export function WithdrawParticipant({ participant, onClose }: WithdrawParticipantProps) {
  const { withdrawal: words } = useMessages()
  const [code, setCode] = useState<CodeId | 'all'>('all')
  const [called, setCalled] = useState<readonly string[]>([])
  const codes = useQuery('codebook.list', {}).value ?? []
  const [isTopic, setTopic] = useState(false)
  const isReady = !isTopic || code !== 'all'
  const asked = { participant: participant.id, code: isTopic && code !== 'all' ? code : null, called: [...called] }
  const effect = useQuery('participant.withdrawalEffect', isReady ? asked : null)
  const withdraw = useCommand('participant.withdraw', 'own')
  const title = words.title[participant.consent.basis](participant.label)
  return (
    <RemovalDialog
      title={title}
      nameInTitle={participant.label}
      effect={effect.value}
      isPerson={!isTopic}
      fault={withdraw.fault ?? effect.fault ?? null}
      isBusy={withdraw.isBusy}
      onClose={onClose}
      onRemove={async ({ counts }, keep) => {
        const reply = await withdraw.run({ ...asked, expect: counts, keep: [...keep] })
        return reply.ok ? reply.value : null
      }}
    >
      <RadioGroup
        label={words.whatIsWithdrawn}
        value={isTopic ? 'topic' : 'all'}
        onChange={(value) => setTopic(value === 'topic')}
        isRow
        options={[
          { id: 'all', text: words.all },
          { id: 'topic', text: words.topic },
        ]}
      />
      <p className="field-help">{words.firstStep}</p>
      {isTopic ? (
        <Select
          label={words.code}
          help={words.topicHelp}
          value={code}
          onChange={setCode}
          options={codes.map((it) => ({ id: it.code.id, text: it.code.name }))}
        />
      ) : null}
      {effect.value && effect.value.mayBeCalled.length > 0 ? (
        <fieldset className="removal-called">
          <legend>{words.called}</legend>
          <p className="field-help">{words.calledHelp}</p>
          {effect.value.mayBeCalled.map(({ key, forms, shown }) => (
            <Checkbox
              key={key}
              isSelected={called.includes(key)}
              onChange={(isOn) => setCalled(isOn ? [...called, key] : called.filter((it) => it !== key))}
            >
              <span data-name>{[forms.join(', '), shown === null ? '' : `[${shown}]`].filter(Boolean).join(' ')}</span>
            </Checkbox>
          ))}
        </fieldset>
      ) : null}
    </RemovalDialog>
  )
}
