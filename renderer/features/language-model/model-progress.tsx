import './language-model.css'
import { faultWords } from '../../messages/faults'
import { formatNumber } from '../../messages/format'
import { useLanguage, useMessages } from '../../messages/use-messages'
import { useQuery } from '../../state/use-query'
import { Callout } from '../../ui/callout'
import { ProgressLine } from '../../ui/progress-line'

/** How far the chosen language model has come in the open project, or why it is not used; nothing once all is read. */
export function ModelProgress() {
  const { languageModel: words } = useMessages()
  const language = useLanguage()
  const { value } = useQuery('nameModel.status', {})
  if (!value?.chosen) return null
  const { fault, read, of } = value
  if (fault)
    return (
      <div className="model-progress">
        <Callout tone="decide" role="alert">
          {faultWords(language, fault)}
        </Callout>
      </div>
    )
  if (read === of) return null
  return (
    <div className="model-progress">
      <ProgressLine
        label={words.reading}
        share={read / of}
        words={words.read(formatNumber(language, read), formatNumber(language, of))}
      />
      <p className="field-help">{words.waits}</p>
    </div>
  )
}
