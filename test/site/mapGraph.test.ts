import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { stylesUsed } from '../../src/site/mapGraph'
import { project } from '../atlas'

const css = readFileSync(join(project, 'node_modules', 'maplibre-gl', 'dist', 'maplibre-gl.css'), 'utf8')
const used = stylesUsed(css)

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
