/** Where the applicant's window starts: fonts, styles, and the kiosk on the page. */

import '@fontsource/noto-sans-sc/400.css'
import '@fontsource/noto-sans-sc/700.css'
import './style/tokens.css'
import './style/frame.css'
import './style/parts.css'
import './style/form.css'
import './style/name.css'
import './style/outcome.css'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'

const place = document.getElementById('kiosk')
if (place === null) throw new Error('The page has no element #kiosk to draw on.')
createRoot(place).render(<App />)
