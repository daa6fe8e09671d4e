import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { headersFor } from './src/site/headers.ts'
import { mapGraph } from './src/site/mapGraph.ts'
import { atlasSite } from './src/site/plugin.ts'

export default defineConfig({
  // Relative addresses: the same build works at the root of a host and under any path.
  base: './',
  // No page is guessed for an unknown path; the build's 404.html answers.
  appType: 'mpa',
  plugins: [react(), mapGraph(), atlasSite()],
  build: { target: 'es2022', assetsInlineLimit: 0, chunkSizeWarningLimit: 1500 },
  preview: { port: 4173, headers: headersFor(null) },
  test: {
    projects: [
      // One after the other in one run of their modules: most of what such a file took was to load and compile anew.
      { extends: true, test: { name: 'node', include: ['test/**/*.test.{ts,tsx}'], exclude: ['test/**/*.dom.test.{ts,tsx}'], isolate: false } },
      // Each with a document and a state of its own.
      { extends: true, test: { name: 'dom', include: ['test/**/*.dom.test.{ts,tsx}'], environment: 'jsdom' } },
    ],
    // A guard against hanging, not a measure: a busy machine is slow, and no test asserts a time.
    testTimeout: 120_000,
    // By itself Vitest leaves one core idle; on a machine with two that is half of it.
    maxWorkers: '100%',
    // The drawing's styles are part of its pictures.
    css: { include: [/src\/sketch\//], modules: { classNameStrategy: 'non-scoped' } },
  },
})
