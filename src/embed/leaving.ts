import { reportNoWindow } from '../state/actions'

/**
 * Links that lead away open a window of their own. In a sandbox that allows none a link would do nothing: then its
 * address is shown instead. Out: the undo.
 */
export function openOut(): () => void {
  // Only where there is no origin can the frame be in a sandbox; elsewhere the browser follows links by itself.
  if (window.origin !== 'null') return () => undefined
  const onClick = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[target="_blank"][href]') : null
    if (!link || event.defaultPrevented || event.button !== 0) return
    event.preventDefault()
    const opened = window.open(link.href, '_blank')
    if (opened) opened.opener = null
    reportNoWindow(opened ? null : link.href)
  }
  document.addEventListener('click', onClick)
  return () => document.removeEventListener('click', onClick)
}
