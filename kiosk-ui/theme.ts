/** antd with the sizes and colours of a terminal, so that its controls look like ours. */

import type { ThemeConfig } from 'antd'

const FONT = "'Noto Sans SC', 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif"

export function themeFor(care: boolean): ThemeConfig {
  return {
    token: {
      colorPrimary: care ? '#084680' : '#0b5cad',
      colorPrimaryHover: care ? '#062f57' : '#084680',
      colorPrimaryActive: '#062f57',
      colorText: care ? '#0b131a' : '#14202b',
      colorTextPlaceholder: care ? '#4b5863' : '#5c6975',
      colorTextDisabled: '#5c6975',
      colorBorder: '#6f7d8a',
      colorError: care ? '#8c1d18' : '#b3261e',
      colorBgLayout: '#f7f8fa',
      fontFamily: FONT,
      fontSize: care ? 40 : 28,
      borderRadius: 20,
      controlHeight: care ? 112 : 88,
      controlHeightLG: care ? 112 : 88,
      lineWidth: 2,
      motionDurationMid: '0.1s',
      motionDurationSlow: '0.15s',
      boxShadow: 'none',
      boxShadowSecondary: 'none',
    },
    components: { Button: { primaryShadow: 'none', defaultShadow: 'none' } },
  }
}
