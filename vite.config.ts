/** Builds one window at a time: `--mode kiosk` or `--mode staff`. */

import { defineConfig } from 'vite'

const WINDOWS = ['kiosk', 'staff']

export default defineConfig(({ mode }) => {
  if (!WINDOWS.includes(mode)) throw new Error(`There is no window "${mode}": say --mode kiosk or --mode staff.`)
  return {
    root: `${mode}-ui`,
    base: `/${mode}/`,
    publicDir: false,
    oxc: { jsx: { runtime: 'automatic' } },
    build: {
      outDir: `../dist/${mode}`,
      emptyOutDir: true,
      target: 'es2022',
      /* Pages forbid inline fonts and pictures, so nothing becomes a data: address. */
      assetsInlineLimit: 0,
      /* The drawing library alone is about half a megabyte. */
      chunkSizeWarningLimit: 2_500,
      rolldownOptions: {
        onLog: (level, log, tell) => {
          /* "use client" in the drawing library speaks to servers that draw; there is none here. */
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') tell(level, log)
        },
      },
    },
  }
})
