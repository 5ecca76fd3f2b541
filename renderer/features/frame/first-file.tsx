import './first-file.css'
import { useMessages } from '../../messages/use-messages'
import { goTo, useSession } from '../../state/session'
import { useQuery } from '../../state/use-query'
import { wishIn } from '../../state/wish'
import { Icon } from '../../ui/icon'
import { VisuallyHidden } from '../../ui/visually-hidden'
import { stepsToFirstFile, type FirstFileStep } from './first-file-steps'

const open: Readonly<Record<FirstFileStep, () => void>> = {
  files: () => wishIn('material', 'add-files'),
  decide: () => goTo('anonymisation'),
  code: () => goTo('coding'),
  approve: () => goTo('anonymisation'),
  file: () => goTo('report'),
}

/** The way to a study's first Word file, step by step. It is read off the study, and gone when the first file is made. */
export function FirstFile() {
  const { path } = useMessages().frame
  const project = useSession((it) => it.project)
  const documents = useQuery('document.list', {}).value
  const receipts = useQuery('report.receipts', {}).value
  if (!project || project.isReadOnly || !documents || !receipts || receipts.length > 0) return null
  const steps = stepsToFirstFile(documents, project.toDecide)
  return (
    <section className="first-file" aria-label={path.title}>
      <h2>{path.title}</h2>
      <ol>
        {steps.map(({ step, state }) => (
          <li key={step}>
            <button type="button" data-state={state} onClick={open[step]}>
              <Icon name={state === 'done' ? 'check' : 'circle'} size={12} />
              <span>{path[step]}</span>
              {state === 'later' ? null : <VisuallyHidden>{path[state]}</VisuallyHidden>}
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}
