import '../../../../renderer/ui/layers.css'
import '../../../../renderer/ui/fonts.css'
import '../../../../renderer/ui/tokens.css'
import '../../../../renderer/ui/code-colours.css'
import '../../../../renderer/ui/base.css'
import { createRoot } from 'react-dom/client'
import { z } from 'zod'
import { App } from '../../../../renderer/app'
import { goTo } from '../../../../renderer/state/session'
import { startSession } from '../../../../renderer/state/start-session'
import { standInId, studyOf } from './study'
import { standInTransport } from './transport'

z.config({ jitless: true })

/** The real window over a host that lives in the page. `?characters=…&codings=…` sets how much there is to show, `first` which document. */
const asked = new URLSearchParams(location.search)
const study = studyOf({
  characters: Number(asked.get('characters') ?? 12_000),
  codings: Number(asked.get('codings') ?? 60),
})
const root = document.getElementById('root')
if (root) createRoot(root).render(<App />)
await startSession(standInTransport(study))
goTo('coding', { document: standInId('document', Number(asked.get('first') ?? 1)) })
