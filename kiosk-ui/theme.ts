/** antd with the sizes and colours of a terminal, so that its controls look like ours. */

import type { ThemeConfig } from 'antd'
import { formTheme } from '#forms/render'

export function themeFor(care: boolean): ThemeConfig {
  return formTheme(care ? 'care' : 'kiosk')
}
