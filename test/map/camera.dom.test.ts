import type { Map } from 'maplibre-gl'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { isReaders, ownCamera } from '../../src/map/camera'
import type { Target } from '../../src/map/contract'

type Call = [how: 'jump' | 'fly', zoom: number, mover: object]

/** What the camera's owner asks of a map, remembered instead of drawn: whether it flies cannot be seen from outside. */
function recordingMap(): { map: Map; calls: Call[]; paddings: unknown[]; fades: () => number } {
  const calls: Call[] = []
  const paddings: unknown[] = []
  let [zoom, lng, faded] = [5.7, 38.9, 0]
  const there = (how: Call[0], to: { center: [number, number]; zoom: number }, mover: object): void => {
    calls.push([how, to.zoom, mover])
    zoom = to.zoom
    lng = to.center[0]
  }
  const map = {
    getContainer: () => ({ clientWidth: 700, clientHeight: 700 }),
    getZoom: () => zoom,
    getCenter: () => ({ lng, lat: 34.8 }),
    project: (at: { lng: number } | [number, number]) => ({ x: (Array.isArray(at) ? at[0] : at.lng) * (512 / 360) * 2 ** zoom, y: 0 }),
    cameraForBounds: ([west, south, east, north]: number[], options: { padding: unknown; maxZoom: number }) => {
      paddings.push(options.padding)
      return { center: { lng: (west! + east!) / 2, lat: (south! + north!) / 2 }, zoom: options.maxZoom }
    },
    jumpTo: (to: { center: [number, number]; zoom: number }, mover: object) => there('jump', to, mover),
    easeTo: (to: { center: [number, number]; zoom: number }, mover: object) => there('fly', to, mover),
    getCanvas: () => ({ animate: () => (faded += 1) }),
    resize: () => undefined,
  }
  return { map: map as unknown as Map, calls, paddings, fades: () => faded }
}

const at = (lng: number, maxZoom: number): Target => ({ bounds: [lng - 1, 34, lng + 1, 35.6], maxZoom })
let wantsStill = false
beforeEach(() => vi.stubGlobal('matchMedia', () => ({ matches: wantsStill })))
afterEach(() => {
  wantsStill = false
  vi.unstubAllGlobals()
})

describe('the camera', () => {
  it('is simply there for the first page, flies to what is near, and is simply there again for what is far', () => {
    const { map, calls, fades } = recordingMap()
    const camera = ownCamera(map, () => ({ top: 40, bottom: 20 }))
    camera.look(at(38.9, 5.7))
    camera.look(at(36.7, 8))
    camera.look(at(-77, 5))
    camera.look(at(-76, 12))
    expect(calls.map(([how]) => how)).toEqual(['jump', 'fly', 'jump', 'jump'])
    expect(fades()).toBe(2)
  })

  it('never flies nor fades for a reader who wants no motion, by page or by button', () => {
    wantsStill = true
    const { map, calls, fades } = recordingMap()
    const camera = ownCamera(map, () => ({ top: 40, bottom: 20 }))
    for (const target of [at(38.9, 5.7), at(36.7, 8), at(6.1, 5)]) {
      camera.look(target)
      camera.visit(target)
    }
    expect(calls.map(([how]) => how)).toEqual(Array(6).fill('jump'))
    expect(fades()).toBe(0)
  })

  it('takes a button for the reader’s own move, and a page for the program’s', () => {
    const { map, calls } = recordingMap()
    const camera = ownCamera(map, () => ({ top: 0, bottom: 0 }))
    camera.look(at(38.9, 5.7))
    camera.visit(at(36.7, 8))
    expect(calls.map(([, , mover]) => isReaders(mover))).toEqual([false, true])
  })

  it('frames again what was framed when the map gets another size, until the reader moves', () => {
    const { map, calls } = recordingMap()
    const camera = ownCamera(map, () => ({ top: 0, bottom: 0 }))
    camera.look(at(36.7, 8))
    camera.resize()
    expect(calls).toHaveLength(2)
    camera.yield()
    camera.resize()
    expect(calls).toHaveLength(2)
  })

  it('keeps what is framed clear of buttons and credits, and puts a single place in the very middle', () => {
    const { map, paddings } = recordingMap()
    const camera = ownCamera(map, () => ({ top: 60, bottom: 30 }))
    camera.look(at(37.1, 12))
    expect(paddings.at(-1)).toMatchObject({ top: 112, bottom: 46 })
    camera.look(at(38.9, 5.7))
    expect(paddings.at(-1)).toMatchObject({ top: 60, bottom: 46 })
    camera.look({ bounds: [37, 36, 37, 36], maxZoom: 9 })
    expect(paddings.at(-1)).toBe(0)
  })

  it('asks nothing of the map for a frame that is not finite', () => {
    const { map, calls } = recordingMap()
    ownCamera(map, () => ({ top: 0, bottom: 0 })).look({ bounds: [NaN, 0, 1, 1], maxZoom: 5 })
    expect(calls).toEqual([])
  })
})
