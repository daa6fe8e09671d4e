import { join } from 'node:path'
import { build } from 'vite'

/** Builds the barest page with a map: what MapLibre, its worker and the same data cost by themselves. In: where to. */
export async function buildFloor(folder: string): Promise<void> {
  await build({
    configFile: false,
    root: join(import.meta.dirname, 'floor'),
    base: './',
    logLevel: 'warn',
    // For the address of the font only; the server lays the atlas's own files under it.
    publicDir: join(process.cwd(), 'public'),
    build: { outDir: folder, emptyOutDir: true, copyPublicDir: false, target: 'es2022', assetsInlineLimit: 0, chunkSizeWarningLimit: 2000 },
  })
}
