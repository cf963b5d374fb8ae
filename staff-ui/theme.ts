/** antd with the sizes and colours of a desk, so that its controls look like ours. */

import type { ThemeConfig } from 'antd'
import { formTheme } from '#forms/render'

/** Nothing of our own moves; antd's windows do not either where the person asked for stillness. */
const STILL = window.matchMedia('(prefers-reduced-motion: reduce)').matches

export const DESK_THEME: ThemeConfig = {
  token: {
    ...formTheme('desk').token,
    motion: !STILL,
    colorLink: '#0b5cad',
    colorTextSecondary: '#46535f',
    colorSplit: '#d5dce3',
    borderRadius: 8,
    borderRadiusLG: 12,
    boxShadow: '0 0 0 1px #d5dce3',
    boxShadowSecondary: '0 0 0 1px #d5dce3',
  },
  components: { Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none' }, Modal: { titleFontSize: 18 } },
}
