import type { Beyond } from '../model/beyond'
import type { MapWords } from './contract'
import styles from './toolbar.module.css'

/** The frames that a button shows. */
export const frameKeys = ['aleppo', 'syria', 'world'] as const
export type FrameKey = (typeof frameKeys)[number]

/** The buttons on the map: the three frames, and what lies beyond the edge. One tab stop; the arrows go on from there. */
export interface Toolbar {
  element: HTMLElement
  say(words: MapWords, names: Record<FrameKey, string | null>): void
  /** which frame the map shows just now, or none */
  tell(frame: FrameKey | null): void
  /** the places beyond the edge, each with its words and the direction it lies in; out: their buttons, to be put in place */
  hint(beyond: readonly { id: Beyond['place']['id']; words: string; angle: number }[]): HTMLElement[]
}

const svg = 'http://www.w3.org/2000/svg'

function arrow(): SVGElement {
  const element = document.createElementNS(svg, 'svg')
  element.setAttribute('viewBox', '-6 -6 12 12')
  element.setAttribute('aria-hidden', 'true')
  const path = document.createElementNS(svg, 'path')
  path.setAttribute('d', 'M-5 0H4M1 -3.2L4.4 0L1 3.2')
  element.append(path)
  return element
}

export function furnishToolbar(show: (frame: FrameKey) => void, go: (place: string) => void): Toolbar {
  const element = document.createElement('div')
  element.className = styles['toolbar'] ?? 'toolbar'
  element.setAttribute('role', 'toolbar')
  const frames = frameKeys.map((key) => {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = styles['frame'] ?? 'frame'
    button.addEventListener('click', () => show(key))
    element.append(button)
    return [key, button] as const
  })
  const hints = new Map<string, HTMLButtonElement>()
  const buttons = (): HTMLButtonElement[] => [...frames.map(([, button]) => button).filter(({ hidden }) => !hidden), ...hints.values()]
  const rove = (to: HTMLButtonElement | undefined): void => {
    for (const button of buttons()) button.tabIndex = button === to ? 0 : -1
  }
  rove(frames[0]![1])

  element.addEventListener('focusin', ({ target }) => rove(target as HTMLButtonElement))
  element.addEventListener('keydown', (event) => {
    const all = buttons()
    const now = all.indexOf(document.activeElement as HTMLButtonElement)
    const onward = getComputedStyle(element).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
    const back = onward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft'
    const step: Record<string, number> = { [onward]: now + 1, ArrowDown: now + 1, [back]: now - 1, ArrowUp: now - 1, Home: 0, End: all.length - 1 }
    const next = step[event.key]
    if (now < 0 || next === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    all[(next + all.length) % all.length]?.focus()
  })
  return {
    element,
    say: (words, names) => {
      element.setAttribute('aria-label', words.show)
      for (const [key, button] of frames) {
        button.hidden = names[key] === null
        button.textContent = names[key] ?? ''
      }
    },
    tell: (frame) => {
      for (const [key, button] of frames) {
        if (key === frame) button.setAttribute('aria-current', 'true')
        else button.removeAttribute('aria-current')
      }
    },
    hint: (beyond) => {
      for (const [id, button] of hints) {
        if (beyond.some((each) => each.id === id)) continue
        // Whoever pressed it has arrived: the focus stays among the buttons.
        if (button === document.activeElement) frames.find(([, { hidden }]) => !hidden)?.[1].focus({ preventScroll: true })
        hints.delete(id)
        button.remove()
      }
      const placed = beyond.map(({ id, words, angle }) => {
        let button = hints.get(id)
        if (!button) {
          button = document.createElement('button')
          button.type = 'button'
          button.className = styles['hint'] ?? 'hint'
          const face = document.createElement('span')
          face.append(document.createElement('span'), arrow())
          button.append(face)
          button.addEventListener('click', () => go(id))
          hints.set(id, button)
          element.append(button)
        }
        const [said, pointer] = button.firstElementChild!.children as unknown as [HTMLElement, SVGElement]
        if (said.textContent !== words) said.textContent = words
        pointer.style.transform = `rotate(${(angle * (180 / Math.PI)).toFixed(0)}deg)`
        return button
      })
      if (!buttons().some(({ tabIndex }) => tabIndex === 0)) rove(buttons()[0])
      else rove(buttons().find(({ tabIndex }) => tabIndex === 0))
      return placed
    },
  }
}
