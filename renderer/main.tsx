import './without-eval'
import './styles'
import { createRoot } from 'react-dom/client'
import { App } from './app'
import { startSession } from './state/start-session'

const root = document.getElementById('root')
if (root) createRoot(root).render(<App />)
void startSession()
