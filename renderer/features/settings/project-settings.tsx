import { useState } from 'react'
import type { ProjectStatus } from '../../../core/contract/project'
import { method } from '../../../core/model/settings'
import { useMessages } from '../../messages/use-messages'
import { useCommand } from '../../state/use-command'
import { Select } from '../../ui/select'
import { TextField } from '../../ui/text-field'
import { CoderSettings } from './coder-settings'
import { SampleBack } from './sample-back'

/** What the project has chosen. A field is kept when it is left; a choice at once. */
export function ProjectSettings({ project }: Readonly<{ project: ProjectStatus }>) {
  const { settings, common } = useMessages()
  const configure = useCommand('project.configure')
  const chosen = project.settings
  const [title, setTitle] = useState(chosen.title)
  const [mask, setMask] = useState(chosen.maskToken)
  const [endDate, setEndDate] = useState(chosen.endDate ?? '')

  function keep<V>(is: V, was: V, input: Parameters<typeof configure.run>[0]) {
    if (is !== was) void configure.run(input)
  }
  return (
    <div className="settings">
      {project.isSample ? <SampleBack /> : null}
      <TextField
        label={settings.projectTitle}
        value={title}
        onChange={setTitle}
        maxLength={200}
        isDisabled={project.isReadOnly}
        onBlur={() => title.trim() && keep(title.trim(), chosen.title, { title: title.trim() })}
        error={title.trim() === '' ? settings.titleMissing : null}
      />
      <Select
        label={settings.method}
        help={settings.methodHelp}
        value={chosen.method}
        isDisabled={project.isReadOnly}
        onChange={(it) => keep(it, chosen.method, { method: it })}
        options={method.options.map((id) => ({ id, text: settings.methods[id] }))}
      />
      <Select
        label={settings.participantWord}
        value={chosen.participantWord}
        isDisabled={project.isReadOnly}
        onChange={(participantWord) => keep(participantWord, chosen.participantWord, { participantWord })}
        options={(['informant', 'participant', 'interviewee', 'respondent'] as const).map((id) => ({
          id,
          text: settings.words[id],
        }))}
      />
      <div className="form-row" data-even>
        <TextField
          label={settings.mask}
          value={mask}
          onChange={setMask}
          maxLength={20}
          isDisabled={project.isReadOnly}
          onBlur={() => mask.trim() && keep(mask.trim(), chosen.maskToken, { maskToken: mask.trim() })}
          error={mask.trim() === '' ? settings.maskMissing : null}
        />
        <TextField
          label={settings.endDate}
          help={settings.endDateHelp}
          kind="date"
          value={endDate}
          onChange={setEndDate}
          isDisabled={project.isReadOnly}
          onBlur={() => keep(endDate || null, chosen.endDate, { endDate: endDate || null })}
        />
      </div>
      <Select
        label={settings.reportLanguage}
        value={chosen.reportLanguage}
        isDisabled={project.isReadOnly}
        onChange={(reportLanguage) => keep(reportLanguage, chosen.reportLanguage, { reportLanguage })}
        options={(['nb', 'nn', 'en'] as const).map((id) => ({ id, text: common.language[id] }))}
      />
      <CoderSettings coder={project.coder} isDisabled={project.isReadOnly} />
      <div className="field" role="group" aria-label={settings.path}>
        <span className="field-label">{settings.path}</span>
        <span className="form-place">{project.path}</span>
      </div>
    </div>
  )
}
