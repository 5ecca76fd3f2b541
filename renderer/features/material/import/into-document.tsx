import { AnotherVersion } from './another-version'
import { confirmed, type ImportAnswers } from './import-answers'
import type { Asked, CameIn } from './import-run'
import { JoinChat } from './join-chat'
import type { ImportPreview } from './use-import'

type IntoDocumentProps = Readonly<{
  asked: Asked
  /** The file as it is read now. */
  preview: ImportPreview
  answers: ImportAnswers
  onCame: (result: CameIn) => void
}>

/** The ways of a file into a document that is there: as another version of it, or as the chat that was written meanwhile. */
export function IntoDocument({ asked, preview, answers, onCame }: IntoDocumentProps) {
  const { same, version } = asked
  const answered = confirmed(preview, answers)
  const isSameStill = same !== null && preview === asked.preview
  if (preview.isReread) return null
  return (
    <>
      {version === null || isSameStill ? null : (
        <AnotherVersion
          version={version}
          answered={answered}
          onReplaced={(title) => onCame({ what: 'replaced', title })}
        />
      )}
      {answers.kind === 'chat' ? (
        <JoinChat answered={answered} onJoined={(title) => onCame({ what: 'added', title })} />
      ) : null}
    </>
  )
}
