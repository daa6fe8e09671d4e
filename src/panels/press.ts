import type { MouseEvent } from 'react'

/** Whether a press is ours to follow: one that asks for a new tab, a window or a download belongs to the browser. */
export function isPlainPress(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
}
