import type { ProfileCard } from '../../../../core/contract/indirect'
import { outsiders, type Outsiders } from '../../../../core/model/assessment'
import { formatDate } from '../../../messages/format'
import { useLanguage, useMessages } from '../../../messages/use-messages'
import { useSession } from '../../../state/session'
import { useCommand } from '../../../state/use-command'
import { Button } from '../../../ui/button'
import { Callout } from '../../../ui/callout'
import { RadioGroup } from '../../../ui/radio-group'

/** How many outside the study this could be: one's own answer, dated, and those of others who code. */
export function CardQuestion({ card }: Readonly<{ card: ProfileCard }>) {
  const { recognition } = useMessages()
  const language = useLanguage()
  const isReadOnly = useSession((it) => it.project?.isReadOnly ?? true)
  const assess = useCommand('indirect.assess')
  const own = card.answers.find((it) => it.isOwn)
  const others = card.answers.filter((it) => !it.isOwn)
  const give = (answer: Outsiders | null) => void assess.run({ participant: card.participant, answer })
  return (
    <div className="profile-question">
      <RadioGroup
        label={recognition.question}
        help={recognition.questionHelp}
        isRow
        value={own?.answer ?? null}
        options={outsiders.options.map((id) => ({ id, text: recognition.answers[id] }))}
        onChange={give}
        isDisabled={isReadOnly}
      />
      {own ? (
        <p className="profile-answered">
          <span>{recognition.answeredBy(own.coder, formatDate(language, own.at))}</span>
          <Button kind="quiet" icon="undo" isDisabled={isReadOnly || assess.isBusy} onPress={() => give(null)}>
            {recognition.takeBack}
          </Button>
        </p>
      ) : null}
      {others.map((it) => (
        <p key={`${it.coder} ${it.at}`} className="recognise-soft">
          {recognition.otherAnswer(recognition.answers[it.answer], it.coder, formatDate(language, it.at))}
        </p>
      ))}
      {own?.answer === 'one' ? <Callout tone="decide">{recognition.afterOne}</Callout> : null}
    </div>
  )
}
