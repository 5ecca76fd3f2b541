import './ui/layers.css'
import './ui/fonts.css'
import './ui/tokens.css'
import './ui/code-colours.css'
import './ui/base.css'
import { createRoot } from 'react-dom/client'
import { z } from 'zod'
import { App } from './app'
import { startSession } from './state/start-session'

// A strict content security policy forbids the code that zod would otherwise compile.
z.config({ jitless: true })

const root = document.getElementById('root')
if (root) createRoot(root).render(<App />)
void startSession()
