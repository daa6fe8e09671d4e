import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { instead, leftOut, leftOutShaders, standIn, stylesUsed } from '../../src/site/mapGraph'
import { project } from '../atlas'

const css = readFileSync(join(project, 'node_modules', 'maplibre-gl', 'dist', 'maplibre-gl.css'), 'utf8')
const used = stylesUsed(css)

describe('MapLibre’s modules that are left out of the build', () => {
  it('are all there, under these names', () => {
    const paths = [...leftOut, ...leftOutShaders, ...Object.keys(instead)]
    expect(paths.filter((path) => !existsSync(join(project, 'node_modules', 'maplibre-gl', 'src', path)))).toEqual([])
    expect(new Set(paths).size).toBe(paths.length)
  })

  it('say what they were when something comes to them, and that nothing is of their kind', async () => {
    const path = 'style/style_layer/raster_style_layer.ts'
    const code = standIn(path, () => ['RasterStyleLayer', 'isRasterStyleLayer']) ?? ''
    const module = (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`)) as {
      RasterStyleLayer: new () => unknown
      isRasterStyleLayer: () => boolean
    }
    expect(() => new module.RasterStyleLayer()).toThrow(`MapLibre's ${path} is left out of this build`)
    expect(module.isRasterStyleLayer()).toBe(false)
    expect(standIn('style/style_layer/line_style_layer.ts', () => [])).toBeNull()
  })
})

describe('the styles of the map', () => {
  it('leave out controls, popups and markers with all their pictures', () => {
    expect(used).not.toMatch(/\.maplibregl-(ctrl|popup|marker|user-location)|svg/)
    expect(used.length).toBeLessThan(css.length / 10)
  })

  it('keep what holds the canvas and its gestures, whole, as well where a rule was for both', () => {
    for (const selector of [
      '.maplibregl-map{',
      '.maplibregl-canvas{',
      '.maplibregl-canvas-container.maplibregl-interactive{cursor:grab',
      '.maplibregl-canvas-container.maplibregl-touch-zoom-rotate,.maplibregl-canvas-container.maplibregl-touch-zoom-rotate .maplibregl-canvas{touch-action:pan-x pan-y}',
      '.maplibregl-cooperative-gesture-screen.maplibregl-show{',
    ]) expect(used).toContain(selector)
    expect(used).toMatch(/@media\(hover:none\),\(pointer:coarse\)\{\.maplibregl-cooperative-gesture-screen \.maplibregl-desktop-message\{display:none\}/)
    expect(used.split('{').length).toBe(used.split('}').length)
  })
})
