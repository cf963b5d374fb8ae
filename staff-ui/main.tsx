/** Where the officers' window starts: fonts, styles, and the desk on the page. */

import '@fontsource/noto-sans-sc/400.css'
import '@fontsource/noto-sans-sc/700.css'
import './style/tokens.css'
import './style/frame.css'
import './style/parts.css'
import './style/queue.css'
import './style/case.css'
import './style/names.css'
import './style/decide.css'
import './style/register.css'
import './style/rules.css'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'

const place = document.getElementById('desk')
if (place === null) throw new Error('The page has no element #desk to draw on.')
createRoot(place).render(<App />)
