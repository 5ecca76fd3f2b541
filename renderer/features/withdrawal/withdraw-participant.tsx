import { useState } from 'react'
import type { RemovalEffect } from '../../../core/contract/withdrawal'
import type { CodeId } from '../../../core/model/ids'
import type { Participant } from '../../../core/model/participant'
import { useMessages } from '../../messages/use-messages'
import { useCommand } from '../../state/use-command'
import { useQuery } from '../../state/use-query'
import { openPanel } from '../../state/panels'
import { Button } from '../../ui/button'
import { Callout } from '../../ui/callout'
import { Checkbox } from '../../ui/checkbox'
import { RadioGroup } from '../../ui/radio-group'
import { Select } from '../../ui/select'
import { RemovalDialog } from './removal-dialog'

type WithdrawParticipantProps = Readonly<{ participant: Participant; onClose: () => void }>

/** The code whose topic is withdrawn; `none`: it is not chosen yet; null: everything. */
type Topic = CodeId | 'none' | null

/** A participant takes back what they have said, all of it or what is coded as one topic. */
export function WithdrawParticipant({ participant, onClose }: WithdrawParticipantProps) {
  const { withdrawal: words } = useMessages()
  const [topicOf, choose] = useState<Topic>(null)
  const [called, setCalled] = useState<readonly string[] | null>(null)
  const isTopic = topicOf !== null
  const topic = topicOf === 'none' ? null : topicOf
  const asked = { participant: participant.id, code: topic, called: called?.slice() }
  const effect = useQuery('participant.withdrawalEffect', isTopic && topic === null ? null : asked)
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
      onRemove={async ({ digest }, keep) => {
        const reply = await withdraw.run({ ...asked, expect: digest, keep: [...keep] })
        return reply.ok ? reply.value : null
      }}
    >
      <WhatIsWithdrawn topic={topicOf} onChange={choose} />
      {effect.value && !isTopic ? <WhoGoes effect={effect.value} onChange={setCalled} /> : null}
    </RemovalDialog>
  )
}

type WhatIsWithdrawnProps = Readonly<{ topic: Topic; onChange: (topic: Topic) => void }>

/** Everything, or what is coded as one topic. */
function WhatIsWithdrawn({ topic, onChange }: WhatIsWithdrawnProps) {
  const { withdrawal: words } = useMessages()
  const codes = useQuery('codebook.list', {}).value ?? []
  return (
    <>
      <RadioGroup
        label={words.whatIsWithdrawn}
        value={topic === null ? 'all' : 'topic'}
        onChange={(value) => onChange(value === 'topic' ? 'none' : null)}
        isRow
        options={[
          { id: 'all', text: words.all },
          { id: 'topic', text: words.topic },
        ]}
      />
      <p className="field-help">{words.firstStep}</p>
      {topic === null ? null : (
        <Select
          label={words.code}
          help={words.topicHelp}
          value={topic}
          onChange={onChange}
          options={codes.map((it) => ({ id: it.code.id, text: it.code.name }))}
        />
      )}
    </>
  )
}

type WhoGoesProps = Readonly<{ effect: RemovalEffect; onChange: (called: readonly string[]) => void }>

/** By which names the participant is found, and what cannot be found while the list is closed. */
function WhoGoes({ effect, onChange }: WhoGoesProps) {
  const { withdrawal: words } = useMessages()
  return (
    <>
      {effect.nameList === 'closed' ? (
        <Callout tone="decide">
          <p>{words.unsearched}</p>
          <span className="removal-acts">
            <Button onPress={() => openPanel('name-list')}>{words.openList}</Button>
          </span>
        </Callout>
      ) : null}
      {effect.mayBeCalled.length > 0 ? <Called people={effect.mayBeCalled} onChange={onChange} /> : null}
    </>
  )
}

type CalledProps = Readonly<{ people: RemovalEffect['mayBeCalled']; onChange: (called: readonly string[]) => void }>

/** Which of the people named in the texts is the participant: the app says for whom it has a reason. */
function Called({ people, onChange }: CalledProps) {
  const { withdrawal: words } = useMessages()
  const called = people.filter((it) => it.isCalled).map((it) => it.key)
  return (
    <fieldset className="removal-called">
      <legend>{words.called}</legend>
      <p className="field-help">{words.calledHelp}</p>
      {people.map(({ key, forms, shown, because, isCalled }) => (
        <Checkbox
          key={key}
          isSelected={isCalled}
          onChange={(isOn) => onChange(isOn ? [...called, key] : called.filter((it) => it !== key))}
          detail={because === null ? undefined : words.because[because]}
        >
          <span data-name>{[forms.join(', '), shown === null ? '' : `[${shown}]`].filter(Boolean).join(' ')}</span>
        </Checkbox>
      ))}
    </fieldset>
  )
}
