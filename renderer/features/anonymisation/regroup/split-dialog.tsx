import './regroup.css'
import { useState } from 'react'
import type { Cluster } from '../../../../core/contract/anonymise'
import { faultWords } from '../../../messages/faults'
import { useLanguage, useMessages } from '../../../messages/use-messages'
import { Button } from '../../../ui/button'
import { Callout } from '../../../ui/callout'
import { Checkbox } from '../../../ui/checkbox'
import { Dialog } from '../../../ui/dialog'
import { RadioGroup } from '../../../ui/radio-group'
import { mainForm, placeKey } from '../review-order'
import type { Regroup } from './use-regroup'

type SplitDialogProps = Readonly<{ cluster: Cluster; picked: ReadonlySet<string>; regroup: Regroup }>

/** What does not belong in a cluster: some of its spellings, or some of its places. They wait as one of their own. */
export function SplitDialog({ cluster, picked, regroup }: SplitDialogProps) {
  const { anonymisation, common } = useMessages()
  const { regroup: words } = anonymisation
  const language = useLanguage()
  const canSplitForms = cluster.forms.length > 1
  const [by, setBy] = useState<'forms' | 'places'>(canSplitForms && picked.size === 0 ? 'forms' : 'places')
  const [forms, setForms] = useState<ReadonlySet<string>>(new Set())
  const [places, setPlaces] = useState<ReadonlySet<string>>(picked)
  const chosen = by === 'forms' ? forms.size : cluster.places.filter((it) => places.has(placeKey(it))).length

  function submit() {
    if (by === 'forms') regroup.splitForms([...forms])
    else regroup.splitPlaces(cluster.places.filter((it) => places.has(placeKey(it))))
  }
  return (
    <Dialog
      title={words.splitTitle(mainForm(cluster))}
      nameInTitle={mainForm(cluster)}
      isOpen
      onClose={regroup.close}
      closeName={common.cancel}
      footer={
        <>
          <Button onPress={regroup.close}>{common.cancel}</Button>
          <Button kind="primary" isDisabled={chosen === 0} onPress={submit}>
            {words.split}
          </Button>
        </>
      }
    >
      {regroup.fault ? (
        <Callout tone="refused" role="alert">
          {faultWords(language, regroup.fault)}
        </Callout>
      ) : null}
      <p>{words.splitHelp}</p>
      {canSplitForms ? (
        <RadioGroup
          label={words.splitBy}
          value={by}
          onChange={setBy}
          options={[
            { id: 'forms', text: words.byForms },
            { id: 'places', text: words.byPlaces },
          ]}
        />
      ) : null}
      <div className="split-list" role="group" aria-label={by === 'forms' ? words.byForms : words.byPlaces}>
        {by === 'forms'
          ? cluster.forms.map((form, index) => (
              <Checkbox
                key={form}
                autoFocus={index === 0}
                isSelected={forms.has(form)}
                onChange={() => setForms(toggled(forms, form))}
              >
                <span data-name>{form}</span>
              </Checkbox>
            ))
          : cluster.places.map((place, index) => (
              <Checkbox
                key={placeKey(place)}
                autoFocus={index === 0}
                isSelected={places.has(placeKey(place))}
                onChange={() => setPlaces(toggled(places, placeKey(place)))}
              >
                <span className="split-place" data-name>
                  …{place.before.slice(-24)}
                  <strong>{place.text}</strong>
                  {place.after.slice(0, 24)}…
                </span>
              </Checkbox>
            ))}
      </div>
    </Dialog>
  )
}

function toggled(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(keys)
  if (!next.delete(key)) next.add(key)
  return next
}
