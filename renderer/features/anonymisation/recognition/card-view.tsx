import type { ProfileCard } from '../../../../core/contract/indirect'
import { formatList, formatNumber } from '../../../messages/format'
import { useLanguage, useMessages } from '../../../messages/use-messages'
import { CardQuestion } from './card-question'
import { MosaicPage } from './mosaic-page'

type CardProps = Readonly<{ card: ProfileCard; wished: readonly string[] | null }>

/** A participant as the reader will see them: what is known, what combines, and everything that is told. */
export function CardView({ card, wished }: CardProps) {
  const { recognition } = useMessages()
  return (
    <article className="profile-card" aria-labelledby="profile-card-name">
      <h4 id="profile-card-name" data-name>
        {card.label}
      </h4>
      <CardQuestion card={card} />
      <section>
        <h5>{recognition.facts}</h5>
        <CardFacts card={card} />
      </section>
      <section>
        <h5>{recognition.pointing}</h5>
        <Pointing card={card} />
      </section>
      <MosaicPage participant={card.participant} wished={wished} />
    </article>
  )
}

function CardFacts({ card }: Readonly<{ card: ProfileCard }>) {
  const { recognition } = useMessages()
  if (card.attributes.length === 0) return <p className="recognise-soft">{recognition.noFacts}</p>
  return (
    <dl className="profile-facts">
      {card.attributes.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd data-name>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** What combines, in words. */
function Pointing({ card }: Readonly<{ card: ProfileCard }>) {
  const { recognition } = useMessages()
  const language = useLanguage()
  const valueOf = new Map(card.attributes.map((it) => [it.name, it.value]))
  const inWords = (names: readonly string[]) =>
    formatList(
      language,
      names.map((name) => `${name} «${valueOf.get(name) ?? ''}»`),
    )
  const { post, alone, combinations, moreCombinations, same } = card
  return (
    <ul className="profile-points">
      {post ? (
        <li data-strong data-name>
          {post.below === null
            ? recognition.postOne(post.role)
            : recognition.postSmall(post.role, formatNumber(language, post.below))}
        </li>
      ) : null}
      {alone.length > 0 ? <li data-name>{recognition.alone(inWords(alone))}</li> : null}
      {combinations.map((names) => (
        <li key={names.join('\n')} data-name>
          {recognition.combination(inWords(names))}
        </li>
      ))}
      {moreCombinations > 0 ? <li>{recognition.moreCombinations(moreCombinations)}</li> : null}
      {same > 1 && card.attributes.length > 0 ? <li>{recognition.same(same)}</li> : null}
      <li className="recognise-soft">{recognition.interviewNote}</li>
    </ul>
  )
}
