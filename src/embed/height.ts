/** At most this often, milliseconds. */
const least = 100

/**
 * Tells how high an element is, when that changes: at most ten times a second, the last value always.
 * In: the element, whose height must not depend on that of the window; whether what it shows is there yet. Out: the undo.
 */
export function followHeight(element: Element, isThere: () => boolean, tell: (pixels: number) => void): () => void {
  let told = -1
  let last = -Infinity
  let timer: number | undefined
  const look = (): void => {
    timer = undefined
    const pixels = Math.ceil(element.getBoundingClientRect().height)
    if (pixels === told || pixels === 0 || !isThere()) return
    told = pixels
    last = performance.now()
    tell(pixels)
  }
  const observer = new ResizeObserver(() => {
    timer ??= window.setTimeout(look, Math.max(0, least - (performance.now() - last)))
  })
  observer.observe(element)
  return () => {
    observer.disconnect()
    window.clearTimeout(timer)
  }
}
