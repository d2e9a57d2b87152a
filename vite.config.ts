import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vite'
import { compressed } from './web/compressed.ts'

export default defineConfig({
  root: 'web',
  plugins: [svelte(), compressed()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // Nothing is inlined: the content security policy takes fonts and styles from files only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Where the build spent its time is no news to whoever only starts the program.
    rolldownOptions: { checks: { pluginTimings: false } },
  },
})
