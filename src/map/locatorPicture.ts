import type { Located, LocatorFrame } from './locator'
import styles from './locatorPicture.module.css'

const svg = 'http://www.w3.org/2000/svg'

/** The small picture of the larger frame. The buttons beside it say the same in words. */
export function drawLocator(): { element: SVGElement; draw(frame: LocatorFrame, box: Located['box']): void } {
  const element = document.createElementNS(svg, 'svg')
  element.setAttribute('class', styles['locator'] ?? 'locator')
  element.setAttribute('aria-hidden', 'true')
  const [land, border] = [document.createElementNS(svg, 'path'), document.createElementNS(svg, 'path')]
  const view = document.createElementNS(svg, 'rect')
  land.setAttribute('class', styles['land'] ?? 'land')
  border.setAttribute('class', styles['border'] ?? 'border')
  view.setAttribute('class', styles['view'] ?? 'view')
  element.append(land, border, view)
  let shown: LocatorFrame | null = null
  return {
    element,
    draw: (frame, box) => {
      if (frame !== shown) {
        element.setAttribute('viewBox', `0 0 ${String(frame.width)} ${String(frame.height)}`)
        element.setAttribute('preserveAspectRatio', 'xMidYMid meet')
        land.setAttribute('d', frame.land)
        border.setAttribute('d', frame.border)
        shown = frame
      }
      for (const [name, value] of Object.entries(box)) view.setAttribute(name, value.toFixed(1))
    },
  }
}
