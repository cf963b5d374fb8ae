/** The colours of both windows, and the same colours and sizes for antd's own controls. */

import type { ThemeConfig } from 'antd'
import './colours.css'

/** `kiosk`: for a stranger standing up; `care`: larger and with more contrast (7:1); `desk`: for somebody who sits there all day. */
export type FormSize = 'kiosk' | 'care' | 'desk'

const FONT = "'Noto Sans SC', 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif"

const SIZES = {
  kiosk: { fontSize: 28, controlHeight: 88, controlHeightLG: 88, borderRadius: 20, lineWidth: 2 },
  care: { fontSize: 40, controlHeight: 112, controlHeightLG: 112, borderRadius: 20, lineWidth: 2 },
  desk: { fontSize: 14, controlHeight: 32, controlHeightLG: 40, borderRadius: 12, lineWidth: 1 },
} as const satisfies Record<FormSize, object>

const COLOURS = {
  kiosk: { colorText: '#14202b', colorPrimary: '#0b5cad', colorPrimaryHover: '#084680', colorPrimaryActive: '#062f57', colorTextPlaceholder: '#5c6975', colorError: '#b3261e', colorBorder: '#6f7d8a' },
  care: { colorText: '#0b131a', colorPrimary: '#084680', colorPrimaryHover: '#062f57', colorPrimaryActive: '#062f57', colorTextPlaceholder: '#4b5863', colorError: '#8c1d18', colorBorder: '#4b5863' },
  desk: { colorText: '#14202b', colorPrimary: '#0b5cad', colorPrimaryHover: '#084680', colorPrimaryActive: '#084680', colorTextPlaceholder: '#5c6975', colorError: '#b3261e', colorBorder: '#6f7d8a' },
} as const satisfies Record<FormSize, object>

export function formTheme(size: FormSize): ThemeConfig {
  return {
    token: { ...SIZES[size], ...COLOURS[size], colorBgLayout: '#f7f8fa', colorTextDisabled: '#5c6975', fontFamily: FONT, boxShadow: 'none', boxShadowSecondary: 'none', motionDurationMid: '0.1s', motionDurationSlow: '0.15s' },
    components: { Button: { primaryShadow: 'none', defaultShadow: 'none' } },
  }
}
