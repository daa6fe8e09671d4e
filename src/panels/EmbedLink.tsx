import type { ReactNode } from 'react'
import { openPage } from '../state/actions'
import { folderOf, relativePath, type Page } from '../state/address'
import { isPlainPress } from './press'
import { useHere, useReading } from './reading'
import text from './TextButton.module.css'

/** Leads to where a view for somebody's page is put together, with this page chosen. */
export function EmbedLink({ page, words }: { page: Page; words?: string }): ReactNode {
  const { speak, embed } = useReading()
  const here = useHere()
  if (embed) return null
  const show = folderOf(page).slice(0, -1)
  return (
    <a
      className={words === undefined ? text.button : undefined}
      href={relativePath(here, { language: here.language, page: { kind: 'share' } }) + (show === '' ? '' : `?show=${show}`)}
      onClick={(event) => {
        if (!isPlainPress(event)) return
        event.preventDefault()
        openPage({ kind: 'share' }, null, { show: show === '' ? null : show })
      }}
    >
      {words ?? speak(page.kind === 'quote' ? 'embedQuote' : 'embedPage')}
    </a>
  )
}
