import { act, cleanup, render, screen, waitFor } from '@testing-library/react'
import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { MapPane } from '../../src/map/MapPane'
import { resetStore, store } from '../../src/state/store'

const words = { label: 'Map; every place on it is in the list', tooltip: (name: string) => name, approximate: '', reach: () => '', credits: '', sketch: '', show: '', world: '', beyond: () => '', several: '', wheel: () => '', fingers: '' }

beforeEach(() => {
  resetStore()
  vi.stubGlobal('ResizeObserver', class {
    observe(): void {}
    disconnect(): void {}
  })
  // jsdom knows no WebGL and says so on the console.
  HTMLCanvasElement.prototype.getContext = () => null
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

describe('the live map on the page', () => {
  it('is nothing on the server, so that the page is the same with and without it', () => {
    expect(renderToString(<MapPane words={words} />)).toBe('')
  })

  it('leaves the drawing in its place where there is no WebGL, and says so', async () => {
    render(<StrictMode><MapPane words={words} /></StrictMode>)
    await waitFor(() => expect(store.getState().mapHealth).toBe('sketch'), { timeout: 15_000 })
  }, 20_000)

  it('is not seen and not reached before it is ready, then it is a named region', () => {
    render(<MapPane words={words} />)
    expect(screen.queryByRole('region')).toBeNull()
    const region = screen.getByRole('region', { hidden: true, name: '' })
    expect(region.style.visibility).toBe('hidden')
    act(() => store.setState({ mapHealth: 'ready' }))
    expect(screen.getByRole('region', { name: words.label })).toBe(region)
  })

  it('gives the page back to the drawing when it goes', async () => {
    const { unmount } = render(<MapPane words={words} />)
    await waitFor(() => expect(store.getState().mapHealth).toBe('sketch'), { timeout: 15_000 })
    unmount()
    expect(store.getState().mapHealth).toBe('waiting')
  }, 20_000)
})
