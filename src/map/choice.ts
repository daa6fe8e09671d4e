import type { Point } from './pointing'
import styles from './choice.module.css'

/** A small list on the map, where a press meant several places at once. */
export interface Choice {
  /** opens it at a point and gives it the focus; choosing or leaving closes it */
  offer(label: string, of: readonly { id: string; words: string }[], at: Point, choose: (id: string) => void): void
  close(): void
  remove(): void
}

export function furnishChoice(container: HTMLElement, canvas: HTMLElement): Choice {
  const list = document.createElement('div')
  list.className = styles['choice'] ?? 'choice'
  list.setAttribute('role', 'group')
  list.hidden = true
  container.append(list)

  const close = (): void => {
    if (list.hidden) return
    const hadFocus = list.contains(document.activeElement)
    list.hidden = true
    list.replaceChildren()
    if (hadFocus) canvas.focus({ preventScroll: true })
  }
  list.addEventListener('keydown', (event) => {
    const buttons = [...list.children] as HTMLElement[]
    const now = buttons.indexOf(document.activeElement as HTMLElement)
    if (event.key === 'Escape') close()
    else if (event.key === 'ArrowDown') buttons[(now + 1) % buttons.length]?.focus()
    else if (event.key === 'ArrowUp') buttons[(now - 1 + buttons.length) % buttons.length]?.focus()
    else return
    event.preventDefault()
    event.stopPropagation()
  })
  list.addEventListener('focusout', ({ relatedTarget }) => {
    if (!list.contains(relatedTarget as Node | null)) {
      list.hidden = true
      list.replaceChildren()
    }
  })
  return {
    offer: (label, of, [x, y], choose) => {
      list.setAttribute('aria-label', label)
      list.replaceChildren(
        ...of.map(({ id, words }) => {
          const button = document.createElement('button')
          button.type = 'button'
          button.textContent = words
          button.addEventListener('click', () => {
            close()
            choose(id)
          })
          return button
        }),
      )
      list.hidden = false
      const left = Math.max(4, Math.min(x, container.clientWidth - list.offsetWidth - 4))
      const top = Math.max(4, Math.min(y, container.clientHeight - list.offsetHeight - 4))
      list.style.transform = `translate(${String(Math.round(left))}px, ${String(Math.round(top))}px)`
      ;(list.firstElementChild as HTMLElement | null)?.focus({ preventScroll: true })
    },
    close,
    remove: () => list.remove(),
  }
}
