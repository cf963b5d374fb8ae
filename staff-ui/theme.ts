/** antd with the sizes and colours of a desk, so that its controls look like ours. */

import type { ThemeConfig } from 'antd'

const FONT = "'Noto Sans SC', 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif"

/** Nothing of our own moves; antd's windows do not either where the person asked for stillness. */
const STILL = window.matchMedia('(prefers-reduced-motion: reduce)').matches

export const DESK_THEME: ThemeConfig = {
  token: {
    motion: !STILL,
    colorPrimary: '#0b5cad',
    colorPrimaryHover: '#084680',
    colorPrimaryActive: '#084680',
    colorLink: '#0b5cad',
    colorText: '#14202b',
    colorTextSecondary: '#46535f',
    colorTextPlaceholder: '#5c6975',
    colorTextDisabled: '#5c6975',
    colorBorder: '#6f7d8a',
    colorSplit: '#d5dce3',
    colorError: '#b3261e',
    colorBgLayout: '#f7f8fa',
    fontFamily: FONT,
    fontSize: 14,
    borderRadius: 8,
    borderRadiusLG: 12,
    controlHeight: 32,
    controlHeightLG: 40,
    motionDurationMid: '0.1s',
    motionDurationSlow: '0.15s',
    boxShadow: '0 0 0 1px #d5dce3',
    boxShadowSecondary: '0 0 0 1px #d5dce3',
  },
  components: { Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none' }, Modal: { titleFontSize: 18 } },
}
