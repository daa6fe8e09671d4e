import type { Language } from '../model/language'
import { palettes, type Theme } from '../model/palette'
import type { MapWords } from './contract'
import styles from './furniture.module.css'
import { scaleBar } from './scale'

/** What stands on the map beside the map: scale, credits, the word about the sketch, the tooltip. Text only. */
export interface Furniture {
  /** the row at the top, for what else stands there */
  head: HTMLElement
  /** how many CSS pixels of the map are covered, above and below */
  covered(): { top: number; bottom: number }
  say(words: MapWords, language: Language, theme: Theme): void
  measure(metresPerPixel: number, isSketch: boolean): void
  /** a tooltip beside a point of the map, or none */
  tip(words: string | null, at?: readonly [x: number, y: number]): void
  remove(): void
}

// Beside the pointer, so that it never lies under it.
const tipOffset = 14

/** What an embedded map says when it is scrolled over. MapLibre's own words keep the language they began with. */
function sayGestures(container: HTMLElement, words: MapWords): void {
  const isMac = /mac/i.test(navigator.userAgent)
  const [wheel, fingers] = ['desktop', 'mobile'].map((kind) => container.querySelector(`.maplibregl-${kind}-message`))
  if (wheel) wheel.textContent = words.wheel(isMac ? '⌘' : 'Ctrl')
  if (fingers) fingers.textContent = words.fingers
}

export function furnish(container: HTMLElement): Furniture {
  const add = (name: string, parent: HTMLElement): HTMLElement => {
    const element = document.createElement('div')
    element.className = styles[name] ?? name
    parent.append(element)
    return element
  }
  container.classList.add(styles['map'] ?? 'map')
  const head = add('head', container)
  const foot = add('foot', container)
  const scale = add('scale', foot)
  const credits = add('credits', foot)
  const sketch = add('sketch', head)
  const tip = add('tip', container)
  tip.hidden = true
  sketch.hidden = true
  // The list on the page says the same to those who do not see the pointer.
  tip.setAttribute('aria-hidden', 'true')
  scale.setAttribute('aria-hidden', 'true')
  let language: Language = 'en'
  let measured = 0
  const drawScale = (): void => {
    const bar = scaleBar(measured, 96, language)
    scale.hidden = bar === null
    if (!bar) return
    scale.style.inlineSize = `${bar.pixels.toFixed(1)}px`
    if (scale.textContent !== bar.words) scale.textContent = bar.words
  }
  return {
    head,
    covered: () => ({ top: head.offsetTop + head.offsetHeight, bottom: foot.offsetHeight }),
    say: (words, spoken, theme) => {
      // The map's theme, not the page's: they change in the same moment, whoever is told first.
      for (const name of ['land', 'sea', 'raised', 'ink', 'quiet', 'rule', 'accent'] as const) {
        container.style.setProperty(`--${name}`, palettes[theme][name])
      }
      language = spoken
      credits.textContent = words.credits
      sketch.textContent = words.sketch
      sayGestures(container, words)
      drawScale()
    },
    measure: (metresPerPixel, isSketch) => {
      measured = metresPerPixel
      sketch.hidden = !isSketch
      drawScale()
    },
    tip: (words, [x, y] = [0, 0]) => {
      tip.hidden = words === null
      if (words === null) return
      if (tip.textContent !== words) tip.textContent = words
      const left = Math.min(x + tipOffset, Math.max(0, container.clientWidth - tip.offsetWidth - 4))
      const top = y + tipOffset + tip.offsetHeight > container.clientHeight ? y - tipOffset - tip.offsetHeight : y + tipOffset
      tip.style.transform = `translate(${String(Math.round(left))}px, ${String(Math.round(top))}px)`
    },
    remove: () => {
      for (const element of [head, foot, tip]) element.remove()
      container.classList.remove(styles['map'] ?? 'map')
    },
  }
}
